package io.onethread.demo;

/** The parts of the company in the order in which they come into the graph. */
public enum DemoPhase {

	ORGANISATION, CUSTOMERS, PROJECTS, ORDERS, ACTIVITIES

}
