package io.onethread.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphKinds;
import io.onethread.importing.file.DataFile;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.file.Limits;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.file.Row;
import io.onethread.importing.file.RowReader;
import io.onethread.importing.guess.Guess;
import io.onethread.importing.guess.Guesser;

import org.springframework.stereotype.Service;

/** Looks into files before anything is brought. */
@Service
public class Previews {

	private static final int SHOWN = 20;

	private static final int SAMPLE = 500;

	private final Guesser guesser;

	Previews(GraphKinds kinds) {
		this.guesser = new Guesser(kinds);
	}

	/**
	 * Looks at a file whose make is not known.
	 * @throws io.onethread.importing.file.UnreadableFile if it holds no table or would do
	 * harm
	 */
	public Preview preview(Viewer viewer, NamedFile file) throws IOException {
		return preview(viewer, file, FileSettings.UNKNOWN);
	}

	/**
	 * Looks at a file of which something is known.
	 * @see #preview(Viewer, NamedFile)
	 */
	public Preview preview(Viewer viewer, NamedFile file, FileSettings settings) throws IOException {
		Importers.require(viewer);
		try (DataFile data = DataFile.of(file.path(), file.name(), settings, Limits.USUAL)) {
			List<List<String>> sample = sample(data);
			Guess guess = this.guesser.guess(file.name(), data.columns(), sample);
			return new Preview(file.name(), data.make(), data.columns(),
					sample.subList(0, Math.min(SHOWN, sample.size())), guess);
		}
	}

	private static List<List<String>> sample(DataFile data) throws IOException {
		List<List<String>> sample = new ArrayList<>();
		try (RowReader rows = data.rows()) {
			for (Row row = rows.next(); row != null && sample.size() < SAMPLE; row = rows.next()) {
				sample.add(row.fields());
			}
		}
		return sample;
	}

}
