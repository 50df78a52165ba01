package io.onethread.notebook;

import java.util.List;

import io.onethread.graph.RecordRef;

/**
 * Who sees what is shared at a customer, besides executives.
 *
 * @param owners who answers for the customer
 * @param above those above them
 */
public record Audience(List<RecordRef> owners, List<RecordRef> above) {

}
