package io.onethread.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A load as the graph remembers it, so that it goes on where it was when the program
 * ended.
 *
 * @param size a name of {@link DemoSize}
 * @param doneBatches how many batches are in the graph
 * @param logins the logins that were made for it
 */
record DemoLoad(long seed, LocalDate today, String size, int doneBatches, boolean finished, List<String> logins) {

	DemoCompany company() {
		return new DemoCompany(this.seed, this.today, DemoSize.named(this.size));
	}

}
