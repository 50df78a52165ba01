package io.onethread.api;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import io.onethread.pipeline.Milestone;
import io.onethread.pipeline.Moves.Step;
import io.onethread.pipeline.StageMove;
import org.jspecify.annotations.Nullable;

/** A project's step from one stage to another, as the API shows it. */
record MoveResource(String id, ZonedDateTime at, String by, @Nullable RecordRef rep, End from, End to,
		@Nullable String reason) {

	static MoveResource of(StageMove move) {
		return new MoveResource(move.id(), move.at(), move.by(), move.rep(), End.of(move.from()), End.of(move.to()),
				move.reason());
	}

	/** One end of it. */
	record End(String stage, String name, String nameEn, @Nullable String milestone) {

		static End of(StageMove.End end) {
			return new End(end.stage(), end.name(), end.nameEn(),
					(end.milestone() != null) ? end.milestone().key() : null);
		}

	}

	/**
	 * A step to be made.
	 *
	 * @param id a random UUID made by whoever makes it
	 * @param stage the id of the stage to enter; none to enter the first one of the
	 * milestone
	 * @param milestone what that stage stands for, where none is named
	 * @param on the day of the decision, for projects won or lost
	 * @param value what it brought, for projects won
	 * @param reason why; needed for projects lost, and for those that lack what their
	 * stage asks for
	 */
	record NewMove(@Nullable String id, @Nullable String stage, @Nullable String milestone, @Nullable LocalDate on,
			@Nullable Double value, @Nullable String reason) {

		Step step(long version) {
			Milestone wanted = Milestone.of(this.milestone).orElse(null);
			if ((this.stage == null || this.stage.isBlank()) && wanted == null) {
				throw ApiProblem.badRequest("api.problem.field-missing", "stage");
			}
			return new Step(version, this.stage, wanted, this.on, this.value, this.reason);
		}

	}

}
