package io.onethread.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;

/**
 * Stops reading a body that is longer than any form is; files have limits of their own.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	private static final int BYTES = 1 << 20;

	private final HandlerExceptionResolver problems;

	BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		return !request.getRequestURI().startsWith("/api/") || type.startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > BYTES) {
			this.problems.resolveException(request, response, null,
					ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "api.problem.413"));
			return;
		}
		chain.doFilter(new Limited(request), response);
	}

	private static final class Limited extends HttpServletRequestWrapper {

		private Limited(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream());
		}

		@Override
		public BufferedReader getReader() throws IOException {
			return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
		}

	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		private Counted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int one = this.body.read();
			count(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int some = this.body.read(target, offset, length);
			count(Math.max(0, some));
			return some;
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

		private void count(int bytes) throws BodyTooLarge {
			this.read += bytes;
			if (this.read > BYTES) {
				throw new BodyTooLarge();
			}
		}

	}

}
