package io.onethread.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.onethread.access.Role;
import io.onethread.access.User;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Logins, for administrators. */
@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "Administration")
class UsersController {

	private final Users users;

	UsersController(Users users) {
		this.users = users;
	}

	@GetMapping
	@Operation(summary = "All logins")
	Listing<User> list(Viewer viewer) {
		requireAdministrator(viewer);
		var all = this.users.list();
		return new Listing<>(all, all.size());
	}

	@PostMapping
	@Operation(summary = "Adds a login")
	ResponseEntity<Void> add(Viewer viewer, @RequestBody NewUser user) {
		requireAdministrator(viewer);
		String name = Required.text(user.name(), "name");
		this.users.add(name, Required.text(user.password(), "password"), Required.value(user.role(), "role"),
				user.rep());
		return ResponseEntity
			.created(URI.create("/api/v1/users/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8)))
			.build();
	}

	@PutMapping("/{name}/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sets a login's password")
	void setPassword(Viewer viewer, @PathVariable String name, @RequestBody NewPassword password) {
		requireAdministrator(viewer);
		this.users.setPassword(name, Required.text(password.password(), "password"));
	}

	@PutMapping("/{name}/enabled")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Lets a login in or keeps it out, from its next action on")
	void setEnabled(Viewer viewer, @PathVariable String name, @RequestBody Enabled enabled) {
		requireAdministrator(viewer);
		this.users.setEnabled(name, Required.value(enabled.enabled(), "enabled"));
	}

	/** It is no secret that logins are kept here, so this is 403, not 404. */
	static void requireAdministrator(Viewer viewer) {
		if (!viewer.is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Only administrators may do this");
		}
	}

	/**
	 * A login to add.
	 *
	 * @param name the name to log in with
	 * @param password its password
	 * @param role what it is for
	 * @param rep the id, code or name of the rep it is, for reps and managers
	 */
	record NewUser(@Nullable String name, @Nullable String password, @Nullable Role role, @Nullable String rep) {

	}

	/**
	 * A password to set.
	 *
	 * @param password the password
	 */
	record NewPassword(@Nullable String password) {

	}

	/**
	 * Whether a login may log in.
	 *
	 * @param enabled whether it may
	 */
	record Enabled(@Nullable Boolean enabled) {

	}

}
