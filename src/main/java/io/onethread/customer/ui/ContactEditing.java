package io.onethread.customer.ui;

import io.onethread.access.Viewers;
import io.onethread.customer.Changes;
import io.onethread.customer.ContactService;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.Presence;

import org.springframework.stereotype.Component;

/** What the forms of contacts work with. */
@Component
record ContactEditing(ContactService service, Changes changes, Viewers viewers, LiveChanges live, Presence presence) {

}
