package io.onethread.notebook.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.onethread.access.Viewers;
import io.onethread.notebook.NotebookExport;
import io.onethread.notebook.NotebookExport.Format;
import io.onethread.notebook.NotebookService;

/** What is done with the notebook as a whole, and seldom. */
class NotebookMenu extends Div {

	private final transient NotebookExport export;

	private final transient Viewers viewers;

	private final transient Locale locale = UI.getCurrent().getLocale();

	NotebookMenu(NotebookService notebook, NotebookExport export, Viewers viewers, Runnable changed) {
		this.export = export;
		this.viewers = viewers;
		MenuBar menu = new MenuBar();
		MenuItem root = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
		root.setAriaLabel(getTranslation("notebook.more"));
		for (Format format : Format.values()) {
			root.getSubMenu().addItem(link(format));
		}
		root.getSubMenu()
			.addItem(getTranslation("notebook.imports"),
					(click) -> new ImportsDialog(notebook, viewers, changed).open());
		root.getSubMenu()
			.addItem(getTranslation("notebook.erase"), (click) -> new EraseDialog(notebook, viewers, changed).open());
		add(menu);
	}

	private Anchor link(Format format) {
		DownloadHandler handler = (event) -> download(event, format);
		return new Anchor(handler, AttachmentType.DOWNLOAD,
				getTranslation("notebook.export." + format.name().toLowerCase(Locale.ROOT)));
	}

	private void download(DownloadEvent event, Format format) throws IOException {
		event.setFileName(format.fileName());
		event.setContentType(format.contentType());
		event.getResponse().setHeader("Cache-Control", "no-store");
		try (OutputStream out = new BufferedOutputStream(Objects.requireNonNull(event.getOutputStream()))) {
			this.export.write(this.viewers.current(), format, (field) -> Telling.field(field, this.locale), out);
		}
	}

}
