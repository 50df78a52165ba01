package io.onethread.api;

import io.onethread.notebook.NotebookReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away what is too large for an address book before it is taken in. */
class NotebookGuard implements HandlerInterceptor {

	/** What stands around the file in a request. */
	private static final long AROUND = 64 << 10;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean file = String.valueOf(request.getContentType()).startsWith("multipart/");
		long length = request.getContentLengthLong();
		if (file && (length < 0 || length > NotebookReader.LARGEST + AROUND)) {
			throw ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "notebook.problem.large",
					String.valueOf(NotebookReader.LARGEST >> 20));
		}
		return true;
	}

}
