package io.onethread.notebook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookProblem;
import io.onethread.notebook.NotebookReader;

/** Takes a file or a paste in, to be looked through. */
class BringDialog extends Dialog {

	private final transient Desk desk;

	private final transient Viewers viewers;

	private final transient Locale locale = UI.getCurrent().getLocale();

	private final TextArea paste = new TextArea();

	private final Paragraph fault = new Paragraph();

	BringDialog(Desk desk, Viewers viewers) {
		this.desk = desk;
		this.viewers = viewers;
		addClassName("notebook-bring");
		setHeaderTitle(getTranslation("notebook.bring"));
		setWidth("640px");
		setMaxWidth("100%");
		Upload upload = new Upload((UploadHandler) this::receive);
		upload.setMaxFiles(1);
		upload.addAllFinishedListener((event) -> upload.clearFileList());
		upload.setI18n(texts());
		Paragraph secret = new Paragraph(getTranslation("notebook.bring.secret"));
		secret.addClassName("ot-muted");
		Paragraph kinds = new Paragraph(getTranslation("notebook.bring.file.help"));
		kinds.addClassName("ot-why");
		this.paste.setLabel(getTranslation("notebook.bring.paste"));
		this.paste.setPlaceholder(getTranslation("notebook.bring.paste.example"));
		this.paste.setMaxLength(NotebookReader.LONGEST);
		this.paste.setWidthFull();
		this.paste.setMinHeight("9rem");
		this.paste.setMaxHeight("40vh");
		this.fault.addClassName("notebook-fault");
		this.fault.getElement().setAttribute("role", "alert");
		this.fault.setVisible(false);
		Div body = new Div(secret, new H2(getTranslation("notebook.bring.file")), upload, kinds, this.paste,
				this.fault);
		body.addClassName("notebook-bring-body");
		add(body);
		Button read = new Button(getTranslation("notebook.bring.read"), (click) -> readPaste());
		read.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("notebook.cancel"), (click) -> close()), read);
	}

	private void readPaste() {
		if (this.paste.getValue().isBlank()) {
			fail(getTranslation("notebook.bring.nothing"));
			return;
		}
		try {
			Viewer viewer = this.viewers.current();
			review(viewer, "", this.desk.reader().read(viewer, this.paste.getValue()));
		}
		catch (NotebookProblem problem) {
			fail(Telling.problem(problem, this.locale));
		}
	}

	/** Runs in the thread of the request; the file is gone when it ends. */
	private void receive(UploadEvent event) throws IOException {
		UI ui = event.getUI();
		String name = event.getFileName().replaceFirst("^.*[/\\\\]", "");
		Path file = Files.createTempFile("onethread-notebook-", ".in");
		try {
			Viewer viewer = this.viewers.current();
			if (!copy(event.getInputStream(), file)) {
				throw new NotebookProblem.Unreadable("large", String.valueOf(NotebookReader.LARGEST >> 20));
			}
			List<Draft> drafts = this.desk.reader().read(viewer, file, name);
			ui.access(() -> review(viewer, name, drafts));
		}
		catch (NotebookProblem problem) {
			refuse(event, Telling.problem(problem, this.locale));
		}
		catch (UnreadableFile problem) {
			refuse(event, ui.getTranslation(problem.kind().messageKey(), problem.arguments().toArray()));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private static boolean copy(InputStream in, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			byte[] block = new byte[1 << 14];
			long size = 0;
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				size += read;
				if (size > NotebookReader.LARGEST) {
					return false;
				}
				out.write(block, 0, read);
			}
			return true;
		}
	}

	private void refuse(UploadEvent event, String why) {
		event.reject(why);
		event.getUI().access(() -> fail(why));
	}

	private void fail(String why) {
		this.fault.setText(why);
		this.fault.setVisible(true);
	}

	private void review(Viewer viewer, String name, List<Draft> drafts) {
		Review.begin(viewer.user(), name, drafts);
		close();
		UI.getCurrent().navigate(ReviewView.class);
	}

	private UploadI18N texts() {
		UploadI18N texts = new UploadI18N();
		texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("notebook.bring.drop"))
			.setMany(getTranslation("notebook.bring.drop")));
		texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("notebook.bring.choose"))
			.setMany(getTranslation("notebook.bring.choose")));
		String failed = getTranslation("notebook.bring.failed");
		texts.setError(new UploadI18N.Error().setIncorrectFileType(failed)
			.setTooManyFiles(getTranslation("notebook.bring.one"))
			.setFileIsTooBig(failed));
		String loading = getTranslation("notebook.bring.loading");
		texts.setUploading(new UploadI18N.Uploading()
			.setStatus(new UploadI18N.Uploading.Status().setConnecting(loading)
				.setStalled(loading)
				.setProcessing(loading)
				.setHeld(loading))
			.setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(loading))
			.setError(new UploadI18N.Uploading.Error().setServerUnavailable(failed)
				.setUnexpectedServerError(failed)
				.setForbidden(failed)));
		texts.setFile(new UploadI18N.File().setRemove(getTranslation("notebook.close"))
			.setRetry(getTranslation("notebook.bring.choose"))
			.setStart(getTranslation("notebook.bring.read")));
		texts.setUnits(List.of("B", "kB", "MB", "GB"));
		return texts;
	}

}
