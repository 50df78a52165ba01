package io.onethread.sheet.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.onethread.sheet.Book;
import io.onethread.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletRequest;

/** A menu that downloads what a page shows, as a workbook, as CSV or as PDF. */
@StyleSheet("sheet.css")
public class ExportMenu extends Div {

	private final transient Source source;

	private final MenuItem root;

	private final Map<SheetFormat, MenuItem> items = new EnumMap<>(SheetFormat.class);

	private final ProgressBar progress = new ProgressBar();

	/**
	 * A menu of all formats.
	 * @param source is asked when a download begins
	 */
	public ExportMenu(Source source) {
		this.source = source;
		addClassName("ot-export");
		MenuBar menu = new MenuBar();
		this.root = menu.addItem(getTranslation("sheet.export"));
		for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.PDF, SheetFormat.CSV)) {
			this.items.put(format, this.root.getSubMenu().addItem(link(format)));
		}
		this.progress.setVisible(false);
		this.progress.getElement().setAttribute("aria-label", getTranslation("sheet.progress"));
		add(this.progress, menu);
	}

	/** Offers another file below the others. */
	public void offer(Anchor link) {
		this.root.getSubMenu().addItem(link);
	}

	/**
	 * Has something done before a file of this format is downloaded.
	 * @param preparation does it, and then runs what it is given, which downloads
	 */
	public void before(SheetFormat format, Consumer<Runnable> preparation) {
		Anchor link = link(format);
		link.getElement().setAttribute("hidden", true);
		add(link);
		MenuItem item = Objects.requireNonNull(this.items.get(format));
		item.removeAll();
		item.setText(format.name());
		item.addClickListener((click) -> preparation.accept(() -> link.getElement().callJsFunction("click")));
	}

	private Anchor link(SheetFormat format) {
		DownloadHandler handler = (event) -> download(event, format);
		return new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
	}

	private void download(DownloadEvent event, SheetFormat format) throws IOException {
		UI ui = event.getUI();
		Book book = this.source.book(address(event), (fraction) -> ui.access(() -> show(fraction)));
		event.setFileName(format.fileName(book));
		event.setContentType(format.contentType());
		event.getResponse().setHeader("Cache-Control", "no-store");
		try (OutputStream out = new BufferedOutputStream(Objects.requireNonNull(event.getOutputStream()))) {
			format.write(book, out);
		}
		finally {
			ui.access(() -> show(1));
		}
	}

	private void show(double fraction) {
		this.progress.setVisible(fraction < 1);
		this.progress.setValue(fraction);
	}

	/** Where this program is, as whoever downloads sees it. */
	private static String address(DownloadEvent event) {
		HttpServletRequest request = ((VaadinServletRequest) event.getRequest()).getHttpServletRequest();
		String url = request.getRequestURL().toString();
		return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + "/";
	}

	/**
	 * Gives what is to be downloaded. It is asked each time, in the request of whoever
	 * downloads, and finds out anew who that is and what they may see.
	 */
	@FunctionalInterface
	public interface Source {

		/**
		 * What is to be downloaded.
		 * @param address where the program is found, for links
		 * @param progress may be told how far it is, from 0 to 1
		 */
		Book book(String address, DoubleConsumer progress);

	}

}
