package io.onethread.importing.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.importing.MappingTexts;
import io.onethread.importing.Previews;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.report.ProblemFile;

/**
 * The first step: the files. What a file is, its content tells; its name only says what
 * to expect.
 */
class FilesStep extends Div {

	private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".gz");

	private final transient Draft draft;

	private final transient Previews previews;

	private final transient Viewers viewers;

	private final transient ImportWords words;

	private final transient Runnable changed;

	private final long limit;

	private final Upload upload;

	private final Div faults = new Div();

	private final Div list = new Div();

	/**
	 * Makes it.
	 * @param limit bytes that a file may have
	 */
	FilesStep(Draft draft, Previews previews, Viewers viewers, ImportWords words, long limit, Runnable changed) {
		this.draft = draft;
		this.previews = previews;
		this.viewers = viewers;
		this.words = words;
		this.limit = limit;
		this.changed = changed;
		addClassName("ot-import-details");
		this.upload = new Upload((UploadHandler) this::receive);
		this.upload.setAcceptedFileTypes(ENDINGS.toArray(String[]::new));
		this.upload.setI18n(texts(words));
		this.upload.addClassName("ot-import-upload");
		this.upload.addFileRejectedListener((event) -> fault(event.getFileName(), words.say("files.type")));
		this.upload.addAllFinishedListener((event) -> this.upload.clearFileList());
		Paragraph help = new Paragraph(words.say("files.help"));
		help.addClassName("ot-muted");
		this.faults.addClassName("ot-import-faults");
		this.faults.getElement().setAttribute("role", "alert");
		this.list.addClassNames("ot-card", "ot-import-files");
		this.list.getElement().setAttribute("role", "list");
		this.list.setVisible(false);
		add(help, this.upload, this.faults, this.list);
	}

	/** Runs in the thread of the request, so that a large file stops nobody else. */
	private void receive(UploadEvent event) throws IOException {
		UI ui = event.getUI();
		String name = event.getFileName().replaceFirst("^.*[/\\\\]", "");
		if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
			refuse(event, name, this.words.say("files.type"));
			return;
		}
		if (event.getFileSize() > this.limit) {
			refuse(event, name, this.words.say("files.size", this.words.size(this.limit)));
			return;
		}
		Viewer viewer = this.viewers.current();
		NamedFile file = this.draft.receive(viewer, name, event.getInputStream(), this.limit);
		if (file == null) {
			refuse(event, name, this.words.say("files.size", this.words.size(this.limit)));
			return;
		}
		try {
			Received received = new Received(file, java.nio.file.Files.size(file.path()),
					this.previews.preview(viewer, file));
			ui.access(() -> take(received));
		}
		catch (UnreadableFile ex) {
			Draft.delete(file);
			refuse(event, "", new MappingTexts(this.words.locale()).text(ex));
		}
	}

	private void refuse(UploadEvent event, String name, String why) {
		event.reject(why);
		event.getUI().access(() -> fault(name, why));
	}

	private void fault(String name, String why) {
		Paragraph fault = new Paragraph(name.isEmpty() ? why : this.words.say("files.fault", name, why));
		fault.addClassName("ot-import-failure");
		this.faults.add(fault);
	}

	private void take(Received file) {
		this.faults.removeAll();
		this.draft.add(file);
		show();
	}

	private void show() {
		this.list.removeAll();
		this.draft.files().forEach((file) -> this.list.add(row(file)));
		this.list.setVisible(!this.draft.files().isEmpty());
		this.changed.run();
	}

	private Div row(Received file) {
		Span name = new Span(file.name());
		name.addClassNames("ot-import-title", "ot-import-break");
		boolean corrected = file.preview().columns().contains(ProblemFile.FILE);
		Span make = new Span(corrected ? this.words.say("files.corrected", String.join(", ", file.names())) : this.words
			.say("files.make", this.words.size(file.size()), file.preview().make(), file.preview().columns().size()));
		make.addClassName("ot-why");
		Div what = new Div(name, make);
		what.addClassName("ot-import-cell");
		Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> {
			this.draft.remove(file);
			show();
		});
		remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		remove.setAriaLabel(this.words.say("files.remove", file.name()));
		remove.setTooltipText(this.words.say("files.remove", file.name()));
		Div row = new Div(what, remove);
		row.addClassName("ot-import-file");
		row.getElement().setAttribute("role", "listitem");
		return row;
	}

	private static UploadI18N texts(ImportWords words) {
		UploadI18N texts = new UploadI18N();
		texts.setDropFiles(
				new UploadI18N.DropFiles().setOne(words.say("upload.drop")).setMany(words.say("upload.drop")));
		texts.setAddFiles(new UploadI18N.AddFiles().setOne(words.say("upload.add")).setMany(words.say("upload.add")));
		texts.setError(new UploadI18N.Error().setIncorrectFileType(words.say("files.type"))
			.setTooManyFiles(words.say("upload.many"))
			.setFileIsTooBig(words.say("upload.big")));
		texts.setFile(new UploadI18N.File().setRemove(words.say("upload.remove"))
			.setRetry(words.say("upload.retry"))
			.setStart(words.say("upload.start")));
		texts.setUploading(new UploadI18N.Uploading()
			.setStatus(new UploadI18N.Uploading.Status().setConnecting(words.say("upload.connecting"))
				.setStalled(words.say("upload.stalled"))
				.setProcessing(words.say("upload.processing"))
				.setHeld(words.say("upload.held")))
			.setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(words.say("upload.left"))
				.setUnknown(words.say("upload.unknown")))
			.setError(new UploadI18N.Uploading.Error().setServerUnavailable(words.say("upload.unavailable"))
				.setUnexpectedServerError(words.say("upload.failed"))
				.setForbidden(words.say("upload.forbidden"))));
		texts.setUnits(Arrays.asList("B", "kB", "MB", "GB", "TB"));
		return texts;
	}

}
