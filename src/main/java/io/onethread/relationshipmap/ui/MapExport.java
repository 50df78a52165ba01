package io.onethread.relationshipmap.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javax.xml.stream.XMLStreamException;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.graphcanvas.GraphCanvas;
import io.onethread.relationshipmap.CompanyMap;
import io.onethread.relationshipmap.GraphMl;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapService;
import io.onethread.relationshipmap.MapState;
import io.onethread.sheet.Picture;
import io.onethread.sheet.SheetFormat;
import io.onethread.sheet.ui.ExportMenu;
import org.jspecify.annotations.Nullable;

/** What is on the map as files, with the rights of whoever downloads at that moment. */
class MapExport extends Div {

	private final transient MapService service;

	private final transient Viewers viewers;

	private final transient MapWords words;

	private final transient Supplier<MapState> now;

	/** What the browser last drew for a file that is about to be written. */
	private final transient AtomicReference<@Nullable Picture> drawn = new AtomicReference<>();

	MapExport(MapService service, Viewers viewers, MapWords words, GraphCanvas canvas, Supplier<MapState> now) {
		this.service = service;
		this.viewers = viewers;
		this.words = words;
		this.now = now;
		addClassName("ot-map-export");
		ExportMenu menu = new ExportMenu((address, progress) -> {
			Viewer viewer = viewers.current();
			CompanyMap company = service.company(viewer);
			MapState state = now.get();
			return MapBook.of(words, service.picture(viewer, company, state), state, company, address)
				.with(this.drawn.getAndSet(null));
		});
		menu.before(SheetFormat.PDF, (download) -> draw(canvas, this.drawn, download));
		menu.offer(new Anchor((DownloadEvent event) -> graphMl(event), AttachmentType.DOWNLOAD,
				words.say("export.graphml")));
		add(menu);
	}

	/** Has what is seen drawn for paper before a file is downloaded. */
	static void draw(GraphCanvas canvas, AtomicReference<@Nullable Picture> drawn, Runnable download) {
		drawn.set(null);
		canvas.takePicture((content) -> drawn.set(Picture.read(content).orElse(null)), download);
	}

	private void graphMl(DownloadEvent event) throws IOException {
		Viewer viewer = this.viewers.current();
		MapPicture picture = this.service.picture(viewer, this.service.company(viewer), this.now.get());
		event.setFileName("onethread-map.graphml");
		event.setContentType("application/graphml+xml;charset=UTF-8");
		event.getResponse().setHeader("Cache-Control", "no-store");
		try (OutputStream out = new BufferedOutputStream(Objects.requireNonNull(event.getOutputStream()))) {
			GraphMl.write(picture, this.words::name, out);
		}
		catch (XMLStreamException ex) {
			throw new IOException("The map could not be written", ex);
		}
	}

}
