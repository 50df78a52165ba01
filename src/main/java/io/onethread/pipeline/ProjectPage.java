package io.onethread.pipeline;

import io.onethread.graph.Listing;

/**
 * A page of a list of projects.
 *
 * @param listing the page
 * @param value what all projects of the list would bring, or brought
 * @param weighted the same, each by how likely it is won
 */
public record ProjectPage(Listing<Project> listing, double value, double weighted) {

}
