package io.onethread.shell;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.page.WindowSize;

/**
 * A list, and beside it what is opened of it. In a narrow window the list takes the page,
 * and what is opened covers it.
 */
public class ListAndDetail extends MasterDetailLayout {

	/** Below so many pixels there is no room for both. */
	private static final int NARROW = 760;

	private final String width;

	/**
	 * A layout with nothing opened.
	 * @param list the list
	 * @param width so wide it is at least beside what is opened, as CSS has it
	 * @param close what closes that, for Escape and a click beside it
	 */
	public ListAndDetail(Component list, String width, Runnable close) {
		this.width = width;
		setMaster(list);
		setMasterSize(width, true);
		addBackdropClickListener((click) -> close.run());
		addDetailEscapePressListener((press) -> close.run());
	}

	/** How much room a window gives. */
	public enum Room {

		/** The window has not told its size yet. */
		UNKNOWN, NARROW, WIDE

	}

	/**
	 * Fits itself to a window, now and whenever its size changes.
	 * @param fitted told each time of the room there is
	 */
	public void fit(UI ui, Consumer<Room> fitted) {
		WindowSize size = ui.getPage().windowSizeSignal().peek();
		fit((size != null) ? size.width() : 0, fitted);
		ui.getPage().addBrowserWindowResizeListener((resize) -> fit(resize.getWidth(), fitted));
	}

	private void fit(int pixels, Consumer<Room> fitted) {
		boolean narrow = pixels > 0 && pixels < NARROW;
		setMasterSize(narrow ? "100%" : this.width, true);
		setForceOverlay(narrow);
		fitted.accept((pixels <= 0) ? Room.UNKNOWN : narrow ? Room.NARROW : Room.WIDE);
	}

}
