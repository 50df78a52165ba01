package io.onethread.customer;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A project that somebody's change of employer touches.
 *
 * @param project the project
 * @param customer the customer it is for, where the viewer may know it
 * @param stage its stage
 * @param open whether it is still open
 * @param value its value
 * @param role the contact's part in it
 * @param key whether the contact is a key contact there
 */
public record TouchedProject(RecordRef project, @Nullable RecordRef customer, @Nullable String stage, boolean open,
		@Nullable Double value, @Nullable String role, boolean key) {

}
