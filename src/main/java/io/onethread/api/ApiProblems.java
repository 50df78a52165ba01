package io.onethread.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.onethread.access.UserProblem;
import io.onethread.activity.ActivityProblem;
import io.onethread.api.Problem.FieldError;
import io.onethread.customer.CustomerProblem;
import io.onethread.customer.FieldProblem;
import io.onethread.customer.OwnershipProblem;
import io.onethread.handover.HandoverProblem;
import io.onethread.report.ReportProblem;
import io.onethread.notebook.NotebookProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says of every refused request what is wrong with it and what to do. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

	@ExceptionHandler
	ResponseEntity<Object> refused(ApiProblem problem, Locale locale) {
		return answer(problem.status(), Texts.of(locale, problem.key(), problem.arguments()));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(UserProblem problem, Locale locale) {
		HttpStatus status = switch (problem.key()) {
			case "user.problem.unknown" -> HttpStatus.NOT_FOUND;
			case "user.problem.taken", "user.problem.last-administrator" -> HttpStatus.CONFLICT;
			default -> HttpStatus.BAD_REQUEST;
		};
		return answer(status, Texts.of(locale, problem.key(), problem.argument()));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(CustomerProblem problem, Locale locale) {
		return switch (problem) {
			case CustomerProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case CustomerProblem.Forbidden _ -> answer(HttpStatus.FORBIDDEN, Texts.of(locale, "api.problem.403"));
			case CustomerProblem.Changed _ ->
				answer(HttpStatus.PRECONDITION_FAILED, Texts.of(locale, "api.problem.412"));
			case CustomerProblem.IdRefused _ -> answer(HttpStatus.CONFLICT, Texts.of(locale, "api.problem.id"));
			case CustomerProblem.LooksAlike alike ->
				answer(HttpStatus.CONFLICT, Texts.of(locale, "api.problem.looks-alike"), null,
						alike.matches().stream().map((match) -> CustomerMatch.of(match, locale)).toList());
			case CustomerProblem.Invalid invalid ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "api.problem.fields"),
						invalid.problems().stream().map((one) -> error(one, locale)).toList(), null);
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(ActivityProblem problem, Locale locale) {
		return switch (problem) {
			case ActivityProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case ActivityProblem.Forbidden _ -> answer(HttpStatus.FORBIDDEN, Texts.of(locale, "api.problem.403"));
			case ActivityProblem.Changed _ ->
				answer(HttpStatus.PRECONDITION_FAILED, Texts.of(locale, "api.problem.412"));
			case ActivityProblem.IdRefused _ -> answer(HttpStatus.CONFLICT, Texts.of(locale, "api.problem.id"));
			case ActivityProblem.Invalid invalid ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "api.problem.fields"),
						List.of(new FieldError(invalid.field(), Texts.of(locale, invalid.key(), invalid.argument()),
								Texts.of(locale, invalid.key() + ".remedy", invalid.argument()))),
						null);
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(HandoverProblem problem, Locale locale) {
		return switch (problem) {
			case HandoverProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case HandoverProblem.Forbidden _ ->
				answer(HttpStatus.FORBIDDEN, Texts.of(locale, "handover.problem.forbidden"));
			case HandoverProblem.Changed _ ->
				answer(HttpStatus.PRECONDITION_FAILED, Texts.of(locale, "handover.problem.changed"));
			case HandoverProblem.Incomplete _ ->
				answer(HttpStatus.CONFLICT, Texts.of(locale, "handover.problem.incomplete"));
			case HandoverProblem.ReasonMissing _ ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "handover.problem.reason"));
			case HandoverProblem.WrongState _ ->
				answer(HttpStatus.CONFLICT, Texts.of(locale, "handover.problem.state"));
			case HandoverProblem.TooLate _ -> answer(HttpStatus.CONFLICT, Texts.of(locale, "handover.problem.late"));
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(ReportProblem problem, Locale locale) {
		return switch (problem) {
			case ReportProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case ReportProblem.Forbidden _ ->
				answer(HttpStatus.FORBIDDEN, Texts.of(locale, "report.problem.forbidden"));
			case ReportProblem.Changed _ -> answer(HttpStatus.PRECONDITION_FAILED, Texts.of(locale, "api.problem.412"));
			case ReportProblem.Invalid invalid ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, invalid.key(), invalid.arguments()));
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(OwnershipProblem problem, Locale locale) {
		return switch (problem) {
			case OwnershipProblem.NotThere _ -> answer(HttpStatus.NOT_FOUND, Texts.of(locale, "api.problem.404"));
			case OwnershipProblem.Forbidden _ ->
				answer(HttpStatus.FORBIDDEN, Texts.of(locale, "customer.owners.problem.forbidden"));
			case OwnershipProblem.Changed _ ->
				answer(HttpStatus.PRECONDITION_FAILED, Texts.of(locale, "customer.owners.problem.changed"));
			case OwnershipProblem.NoSuchRep _ ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "customer.owners.problem.rep"));
			case OwnershipProblem.ReasonMissing _ ->
				answer(HttpStatus.BAD_REQUEST, Texts.of(locale, "customer.owners.problem.reason"));
			case OwnershipProblem.Pointless _ ->
				answer(HttpStatus.CONFLICT, Texts.of(locale, "customer.owners.problem.pointless"));
			case OwnershipProblem.TooLate _ ->
				answer(HttpStatus.CONFLICT, Texts.of(locale, "customer.owners.problem.late"));
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(NotebookProblem problem, Locale locale) {
		HttpStatus status = switch (problem) {
			case NotebookProblem.Forbidden _ -> HttpStatus.FORBIDDEN;
			case NotebookProblem.NotThere _, NotebookProblem.NoContact _ -> HttpStatus.NOT_FOUND;
			case NotebookProblem.Changed _ -> HttpStatus.PRECONDITION_FAILED;
			case NotebookProblem.Unreadable _ -> HttpStatus.BAD_REQUEST;
		};
		return answer(status, Texts.of(locale, problem.key(), problem.arguments().toArray()));
	}

	/** The security filters answer those who may not; anything else is our own fault. */
	@ExceptionHandler
	ResponseEntity<Object> unforeseen(Exception problem, Locale locale) throws Exception {
		if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) {
			throw problem;
		}
		log.error("A request failed", problem);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, Texts.of(locale, "api.problem.500"));
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		ResponseEntity<Object> answer = answer(status, detail(ex, status, request.getLocale()));
		return ResponseEntity.status(status).headers((all) -> {
			all.putAll(headers);
			all.putAll(answer.getHeaders());
		}).body(answer.getBody());
	}

	private static String detail(Exception ex, HttpStatusCode status, Locale locale) {
		return switch (ex) {
			case HttpRequestMethodNotSupportedException method -> Texts.of(locale, "api.problem.405", String.join(", ",
					method.getSupportedMethods() == null ? Set.of() : Set.of(method.getSupportedMethods())));
			case MissingServletRequestParameterException missing ->
				Texts.of(locale, "api.problem.parameter-missing", missing.getParameterName());
			case MissingServletRequestPartException missing ->
				Texts.of(locale, "api.problem.part-missing", missing.getRequestPartName());
			case TypeMismatchException mismatch -> Texts.of(locale, "api.problem.parameter",
					String.valueOf(mismatch.getPropertyName()), choices(mismatch.getRequiredType()));
			case HttpMessageNotReadableException unreadable -> JsonForms.detail(unreadable, locale);
			default -> {
				String key = "api.problem." + status.value();
				yield Texts.of(locale,
						Texts.has(key) ? key : status.is4xxClientError() ? "api.problem.400" : "api.problem.500");
			}
		};
	}

	private static String choices(@Nullable Class<?> type) {
		if (type == null || !type.isEnum()) {
			return (type == null) ? "" : type.getSimpleName();
		}
		return String.join(", ", java.util.Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
	}

	static FieldError error(FieldProblem problem, Locale locale) {
		return new FieldError(problem.field(), Texts.of(locale, problem.key(), problem.argument()),
				Texts.of(locale, problem.remedyKey(), problem.argument()));
	}

	static ResponseEntity<Object> answer(HttpStatusCode status, String detail) {
		return answer(status, detail, null, null);
	}

	static ResponseEntity<Object> answer(HttpStatusCode status, String detail, @Nullable List<FieldError> errors,
			@Nullable List<CustomerMatch> matches) {
		HttpStatus known = HttpStatus.resolve(status.value());
		String title = (known == null) ? "" : known.getReasonPhrase();
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(new Problem("about:blank", title, status.value(), detail, errors, matches));
	}

}
