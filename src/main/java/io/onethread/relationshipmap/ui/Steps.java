package io.onethread.relationshipmap.ui;

import java.util.ArrayDeque;
import java.util.Deque;

import io.onethread.relationshipmap.MapState;

/** What was opened and closed, step by step, to go back and forth. */
class Steps {

	private static final int MOST = 100;

	private final Deque<MapState> undone = new ArrayDeque<>();

	private final Deque<MapState> done = new ArrayDeque<>();

	private final Runnable taken;

	private MapState now = MapState.START;

	/** Whether the last step was one that others are added to. */
	private boolean sliding;

	/** Tells of each step that is taken. */
	Steps(Runnable taken) {
		this.taken = taken;
	}

	MapState now() {
		return this.now;
	}

	/** Begins anew. */
	void start(MapState state) {
		this.undone.clear();
		this.done.clear();
		this.now = state;
		this.sliding = false;
	}

	/**
	 * Takes a step of many that go the same way, as a zoom does: they are one to go back.
	 */
	void slide(MapState state) {
		if (this.sliding) {
			this.now = state;
			return;
		}
		take(state);
		this.sliding = true;
	}

	/** Takes a step. */
	void take(MapState state) {
		this.sliding = false;
		if (state.equals(this.now)) {
			return;
		}
		this.done.push(this.now);
		if (this.done.size() > MOST) {
			this.done.removeLast();
		}
		this.undone.clear();
		this.now = state;
		this.taken.run();
	}

	/** Takes the last step back; without one nothing happens. */
	void undo() {
		this.sliding = false;
		if (!this.done.isEmpty()) {
			this.undone.push(this.now);
			this.now = this.done.pop();
		}
	}

	/** Takes the step again that was last taken back. */
	void redo() {
		this.sliding = false;
		if (!this.undone.isEmpty()) {
			this.done.push(this.now);
			this.now = this.undone.pop();
		}
	}

	boolean canUndo() {
		return !this.done.isEmpty();
	}

	boolean canRedo() {
		return !this.undone.isEmpty();
	}

}
