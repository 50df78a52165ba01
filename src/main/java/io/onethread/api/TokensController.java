package io.onethread.api;

import java.net.URI;

import io.onethread.access.PersonalToken;
import io.onethread.access.Tokens;
import io.onethread.access.Viewer;
import io.onethread.graph.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A login's own tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokensController {

	private final Tokens tokens;

	TokensController(Tokens tokens) {
		this.tokens = tokens;
	}

	@GetMapping
	@Operation(summary = "Your tokens, newest first, without their secrets")
	Listing<PersonalToken> list(Viewer viewer) {
		var all = this.tokens.list(viewer);
		return new Listing<>(all, all.size());
	}

	@PostMapping
	@Operation(summary = "Makes a token, whose secret is told this once",
			description = "A program logs in with a password once, and with the token from then on.")
	ResponseEntity<NewToken> create(Viewer viewer, @RequestBody Label label) {
		String name = Required.text(label.label(), "label");
		return ResponseEntity.created(URI.create("/api/v1/tokens"))
			.cacheControl(CacheControl.noStore())
			.body(new NewToken(name, this.tokens.create(viewer, name)));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes a token back")
	void revoke(Viewer viewer, @PathVariable String id) {
		this.tokens.revoke(viewer, id);
	}

	/**
	 * What the token is called.
	 *
	 * @param label in a few words
	 */
	record Label(@Nullable String label) {

	}

	/**
	 * A token just made.
	 *
	 * @param label what it is called
	 * @param token its secret
	 */
	record NewToken(String label, String token) {

	}

}
