package io.onethread.notebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.server.VaadinSession;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookData;
import org.jspecify.annotations.Nullable;

/**
 * What was read and is being looked through. It lies in the session of its rep, so that
 * it survives another page in between or a reload, and nowhere else.
 */
final class Review {

	/** Made once, so that keeping again after a lost answer keeps nothing twice. */
	private final String key = UUID.randomUUID().toString();

	private final String name;

	private final String user;

	private final List<Item> items = new ArrayList<>();

	private Review(String user, String name, List<Draft> drafts) {
		this.user = user;
		this.name = name;
		drafts.forEach((draft) -> this.items.add(new Item(draft)));
	}

	/** Lays what was read on the desk, in place of what may lie there. */
	static void begin(String user, String name, List<Draft> drafts) {
		VaadinSession.getCurrent().setAttribute(Review.class, new Review(user, name, drafts));
	}

	/** What this login is looking through, if anything. */
	static @Nullable Review current(String user) {
		Review review = VaadinSession.getCurrent().getAttribute(Review.class);
		return (review == null || !review.user.equals(user)) ? null : review;
	}

	static void end() {
		VaadinSession.getCurrent().setAttribute(Review.class, null);
	}

	String key() {
		return this.key;
	}

	String name() {
		return this.name;
	}

	List<Item> items() {
		return this.items;
	}

	List<NotebookData> kept() {
		return this.items.stream().filter(Item::isKept).map((item) -> item.draft().data()).toList();
	}

	/** An entry that is looked at. */
	static final class Item {

		private Draft draft;

		private boolean kept;

		private Item(Draft draft) {
			this.draft = draft;
			this.kept = draft.proposed();
		}

		Draft draft() {
			return this.draft;
		}

		void correct(Draft corrected) {
			this.draft = corrected;
		}

		boolean isKept() {
			return this.kept;
		}

		void keep(boolean whether) {
			this.kept = whether;
		}

	}

}
