package io.onethread.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.DataDirectory;

import org.springframework.stereotype.Service;

/**
 * The files of reports. They lie in the data directory under names of our own, as
 * uploaded tables do; the graph knows what they were called.
 */
@Service
public class ReportFiles {

	/** No file is larger. */
	public static final long LARGEST = 10 << 20;

	/** No report has more. */
	public static final int MOST = 20;

	private static final int LONGEST_NAME = 200;

	private final Path directory;

	private final ReportService reports;

	private final ReportReader reader;

	private final Cypher cypher;

	ReportFiles(DataDirectory data, ReportService reports, ReportReader reader, Cypher cypher) {
		this.directory = data.directory("reports");
		this.reports = reports;
		this.reader = reader;
		this.cypher = cypher;
	}

	/**
	 * Attaches a file to the viewer's own report of a day.
	 * @throws ReportProblem if it is too large, or there are too many
	 */
	public void attach(Viewer viewer, LocalDate day, String name, InputStream content) {
		DailyReport report = this.reports.own(viewer, day);
		if (report.version() == 0) {
			report = this.reports.save(viewer, day, 0, report.text());
		}
		if (report.files().size() >= MOST) {
			throw new ReportProblem.Invalid("report.problem.files", MOST);
		}
		String id = UUID.randomUUID().toString();
		long size = store(id, content);
		this.cypher.save("report/save_file",
				Map.of("report", report.id(), "id", id, "name", plain(name), "size", size, "at", ZonedDateTime.now()),
				(row) -> row);
		this.reader.told(report.id());
	}

	/** Takes a file out of the viewer's own report. */
	public void remove(Viewer viewer, LocalDate day, String file) {
		DailyReport report = this.reports.own(viewer, day);
		this.cypher.save("report/save_file_removed",
				Map.of("report", report.id(), "id", file, "at", ZonedDateTime.now()), (row) -> row);
		this.reader.told(report.id());
	}

	/**
	 * A file of a report that the viewer may read.
	 * @throws ReportProblem.NotThere if there is none
	 */
	public Content open(Viewer viewer, String report, String file) {
		DailyReport.Attachment attachment = this.reader.require(viewer, report)
			.files()
			.stream()
			.filter((one) -> one.id().equals(file))
			.findFirst()
			.orElseThrow(ReportProblem.NotThere::new);
		Path path = this.directory.resolve(attachment.id());
		if (!Files.exists(path)) {
			throw new ReportProblem.NotThere();
		}
		return new Content(attachment.name(), path);
	}

	private long store(String id, InputStream content) {
		Path whole = this.directory.resolve(id);
		Path part = this.directory.resolve(id + ".part");
		try {
			long size = 0;
			byte[] buffer = new byte[1 << 16];
			try (var out = Files.newOutputStream(part)) {
				for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
					size += read;
					if (size > LARGEST) {
						throw new ReportProblem.Invalid("report.problem.size", LARGEST >> 20);
					}
					out.write(buffer, 0, read);
				}
			}
			Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
			return size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A file of a report could not be stored", ex);
		}
		finally {
			try {
				Files.deleteIfExists(part);
			}
			catch (IOException ex) {
				// It is in nobody's way.
			}
		}
	}

	/** A name that is only a name, whatever a browser sends. */
	private static String plain(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\"\\u202A-\\u202E\\u2066-\\u2069]", "")
			.strip();
		String shown = last.isEmpty() ? "file" : last;
		return (shown.length() <= LONGEST_NAME) ? shown : shown.substring(shown.length() - LONGEST_NAME);
	}

	/**
	 * What a file holds.
	 *
	 * @param name what it was called
	 * @param path where it lies
	 */
	public record Content(String name, Path path) {

	}

}
