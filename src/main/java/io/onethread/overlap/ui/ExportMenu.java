package io.onethread.overlap.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.onethread.access.Viewers;
import io.onethread.overlap.OverlapExport;
import io.onethread.overlap.OverlapTexts;

/** Downloads what the page shows; who asks is found out when the download begins. */
class ExportMenu extends Div {

	private final transient OverlapExport export;

	private final transient Viewers viewers;

	private final transient OverlapTexts texts;

	private final transient Supplier<ShownOverlaps> shown;

	private final ProgressBar progress = new ProgressBar();

	ExportMenu(OverlapExport export, Viewers viewers, OverlapTexts texts, Supplier<ShownOverlaps> shown) {
		this.export = export;
		this.viewers = viewers;
		this.texts = texts;
		this.shown = shown;
		addClassName("overlap-export");
		MenuBar menu = new MenuBar();
		MenuItem root = menu.addItem(texts.text("overlap.export"));
		for (OverlapExport.Format format : OverlapExport.Format.values()) {
			root.getSubMenu().addItem(link(format));
		}
		this.progress.setVisible(false);
		this.progress.getElement().setAttribute("aria-label", texts.text("overlap.export.progress"));
		add(this.progress, menu);
	}

	private Anchor link(OverlapExport.Format format) {
		DownloadHandler handler = (event) -> download(event, format);
		return new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
	}

	private void download(DownloadEvent event, OverlapExport.Format format) throws IOException {
		event.setFileName(format.fileName());
		event.setContentType(format.contentType());
		event.getResponse().setHeader("Cache-Control", "no-store");
		UI ui = event.getUI();
		ShownOverlaps now = this.shown.get();
		try (OutputStream out = new BufferedOutputStream(Objects.requireNonNull(event.getOutputStream()))) {
			this.export.write(this.viewers.current(), now.filter(), now.sort(), format, this.texts, out,
					(fraction) -> ui.access(() -> show(fraction)));
		}
		finally {
			ui.access(() -> show(1));
		}
	}

	private void show(double fraction) {
		this.progress.setVisible(fraction < 1);
		this.progress.setValue(fraction);
	}

}
