package io.onethread.terminal;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files and fields as a form, streamed from disk. */
final class MultipartForm {

	private final String boundary = UUID.randomUUID().toString();

	private final List<BodyPublisher> parts = new ArrayList<>();

	String contentType() {
		return "multipart/form-data; boundary=" + this.boundary;
	}

	void field(String name, String value) {
		text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(this.boundary, name, value));
	}

	void file(String name, Path file) {
		String fileName = String.valueOf(file.getFileName()).replace("\"", "%22").replaceAll("[\\r\\n]", " ");
		text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(this.boundary,
				name, fileName));
		try {
			this.parts.add(BodyPublishers.ofFile(file));
		}
		catch (FileNotFoundException ex) {
			throw new TerminalProblem("There is no file " + file);
		}
		text("\r\n");
	}

	BodyPublisher publisher() {
		text("--%s--\r\n".formatted(this.boundary));
		return BodyPublishers.concat(this.parts.toArray(BodyPublisher[]::new));
	}

	private void text(String text) {
		this.parts.add(BodyPublishers.ofString(text));
	}

}
