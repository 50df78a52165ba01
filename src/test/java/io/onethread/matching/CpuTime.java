package io.onethread.matching;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/**
 * Processor time of this program, which does not depend on what else the machine does.
 */
final class CpuTime {

	private CpuTime() {
	}

	static Duration used() {
		return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
	}

}
