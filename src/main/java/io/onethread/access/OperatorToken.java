package io.onethread.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.List;

import io.onethread.graph.DataDirectory;

import org.springframework.stereotype.Component;

/**
 * Lets the command line of whoever may read the data directory act as an administrator of
 * the running program. Made anew at each start.
 */
@Component
class OperatorToken {

	static final String NAME = "operator";

	static final Viewer VIEWER = new Viewer(NAME, NAME, Role.ADMINISTRATOR, null, NAME, null, List.of());

	private final byte[] token;

	OperatorToken(DataDirectory data) {
		String token = TokenSecret.next();
		this.token = token.getBytes(StandardCharsets.US_ASCII);
		Path file = data.path().resolve("operator.token");
		try {
			Files.deleteIfExists(file);
			if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
			Files.writeString(file, token);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The operator's token cannot be written to " + file, ex);
		}
	}

	boolean matches(String given) {
		return MessageDigest.isEqual(this.token, given.getBytes(StandardCharsets.US_ASCII));
	}

}
