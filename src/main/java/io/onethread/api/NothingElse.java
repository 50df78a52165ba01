package io.onethread.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Below {@code /api} nothing falls through to the pages: what is not there is a problem,
 * not a page.
 */
class NothingElse extends AbstractHandlerMapping {

	NothingElse() {
		setOrder(10);
	}

	@Override
	protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean ours = path.equals("/api") || path.startsWith("/api/");
		if (ours && !path.startsWith("/api/v1/swagger-ui/")) {
			throw ApiProblem.notFound();
		}
		return null;
	}

}
