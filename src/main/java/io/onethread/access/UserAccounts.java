package io.onethread.access;

import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The stored logins. */
interface UserAccounts extends Neo4jRepository<UserAccount, String> {

	Optional<UserAccount> findByName(String name);

	List<UserAccount> findAllByOrderByName();

	boolean existsByRoleAndEnabled(String role, boolean enabled);

}
