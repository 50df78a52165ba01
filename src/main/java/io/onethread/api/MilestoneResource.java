package io.onethread.api;

import io.onethread.graph.RecordRef;
import io.onethread.pipeline.MilestoneSum;
import org.jspecify.annotations.Nullable;

/** What a division's projects at a milestone come to, as the API shows it. */
record MilestoneResource(@Nullable RecordRef division, @Nullable String milestone, long projects, double value,
		double weighted) {

	static MilestoneResource of(MilestoneSum sum) {
		return new MilestoneResource(sum.division(), (sum.milestone() != null) ? sum.milestone().key() : null,
				sum.projects(), sum.value(), sum.weighted());
	}

}
