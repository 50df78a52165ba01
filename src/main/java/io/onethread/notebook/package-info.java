/**
 * A rep's own address book: brought in from a phone, a table or a paste, checked blind
 * against the company, and nobody else's until its rep shares an entry as a contact.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "customer", "overlap", "importing::file",
		"importing::guess", "importing::report" })
@NullMarked
package io.onethread.notebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
