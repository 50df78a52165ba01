package io.onethread.customer;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The stored customers. */
interface Customers extends Neo4jRepository<CustomerNode, String> {

}
