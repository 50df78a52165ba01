package io.onethread.notebook.ui;

import io.onethread.customer.ContactService;
import io.onethread.customer.CustomerService;
import io.onethread.notebook.NotebookReader;
import io.onethread.notebook.NotebookService;
import io.onethread.notebook.NotebookSharing;

import org.springframework.stereotype.Component;

/**
 * What the notebook's pages work with.
 *
 * @param notebook keeps entries
 * @param reader reads files and pastes
 * @param sharing makes entries contacts
 * @param contacts the company's contacts
 * @param customers the company's customers
 */
@Component
record Desk(NotebookService notebook, NotebookReader reader, NotebookSharing sharing, ContactService contacts,
		CustomerService customers) {

}
