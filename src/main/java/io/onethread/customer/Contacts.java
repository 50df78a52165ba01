package io.onethread.customer;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The stored contacts. */
interface Contacts extends Neo4jRepository<ContactNode, String> {

}
