package io.onethread.report.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.onethread.access.Viewers;
import io.onethread.report.DailyReport;
import io.onethread.report.ReportFiles;
import io.onethread.report.ReportProblem;
import org.jspecify.annotations.Nullable;

/**
 * The files of a report. Whatever they hold, they are only ever downloaded, never opened
 * in the page; who may have them is found out when the download begins.
 */
class FileList extends Div {

	private final transient ReportFiles files;

	private final transient Viewers viewers;

	FileList(ReportFiles files, Viewers viewers) {
		this.files = files;
		this.viewers = viewers;
		addClassName("report-files");
	}

	/** Shows a report's files. */
	void show(DailyReport report, @Nullable Consumer<String> remove) {
		removeAll();
		setVisible(!report.files().isEmpty());
		for (DailyReport.Attachment file : report.files()) {
			DownloadHandler handler = (event) -> download(event, report.id(), file.id());
			Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, file.name());
			Div row = new Div(VaadinIcon.PAPERCLIP.create(), link);
			if (remove != null) {
				Button out = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> remove.accept(file.id()));
				out.addThemeVariants(ButtonVariant.AURA_TERTIARY);
				out.setAriaLabel(getTranslation("report.file.remove", file.name()));
				row.add(out);
			}
			add(row);
		}
	}

	private void download(DownloadEvent event, String report, String file) throws IOException {
		try {
			ReportFiles.Content content = this.files.open(this.viewers.current(), report, file);
			event.setFileName(content.name());
			event.setContentType("application/octet-stream");
			event.getResponse().setHeader("Cache-Control", "no-store");
			event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
			try (OutputStream out = Objects.requireNonNull(event.getOutputStream())) {
				Files.copy(content.path(), out);
			}
		}
		catch (ReportProblem.NotThere problem) {
			event.getResponse().setStatus(404);
		}
	}

}
