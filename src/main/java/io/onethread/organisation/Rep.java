package io.onethread.organisation;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sells.
 *
 * @param id the id
 * @param name the name
 * @param nameEn the name in Latin letters
 * @param code the key in the system the rep came from
 * @param title the position
 * @param email the address at work
 * @param phone the number at work
 * @param city where the rep is
 * @param status {@code active} or {@code left}
 * @param division under which line of business
 * @param branch from which place
 * @param manager whom the rep reports to
 */
public record Rep(String id, String name, @Nullable String nameEn, @Nullable String code, @Nullable String title,
		@Nullable String email, @Nullable String phone, @Nullable String city, @Nullable String status,
		@Nullable RecordRef division, @Nullable RecordRef branch, @Nullable RecordRef manager) {

}
