package io.onethread.scene;

/** Why something cannot be done with a scene. */
public abstract sealed class SceneProblem extends RuntimeException {

	SceneProblem(String message) {
		super(message);
	}

	/** There is no such scene, as far as the viewer may know. */
	public static final class NotThere extends SceneProblem {

		NotThere() {
			super("There is no such scene");
		}

	}

	/** Only who made a scene changes it. */
	public static final class NotTheirs extends SceneProblem {

		NotTheirs() {
			super("Only who made a scene changes it");
		}

	}

	/** A scene has a name of a decent length. */
	public static final class Unnamed extends SceneProblem {

		Unnamed() {
			super("A scene has a name of 1 to " + Scenes.LONGEST + " characters");
		}

	}

	/** What is to be kept is no scene, or too much of one. */
	public static final class Unreadable extends SceneProblem {

		Unreadable() {
			super("This is no scene, or too much of one");
		}

	}

	/** Nobody keeps that many. */
	public static final class TooMany extends SceneProblem {

		TooMany() {
			super("Nobody keeps more than " + Scenes.MOST + " scenes");
		}

	}

}
