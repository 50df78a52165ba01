package io.onethread.api;

import java.util.List;
import java.util.Locale;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads what is to be written down. A field nobody knows is a mistake that is told, not
 * passed over.
 */
final class JsonForms {

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private JsonForms() {
	}

	/** A new form. */
	static <D> D read(ObjectNode body, Class<D> type) {
		return convert(body, type);
	}

	/** A form with some of its fields set anew, or emptied by {@code null} (RFC 7396). */
	static <D> D merge(D current, ObjectNode patch, Class<D> type) {
		ObjectNode merged = STRICT.valueToTree(current);
		patch.properties().forEach((field) -> merged.set(field.getKey(), field.getValue()));
		return convert(merged, type);
	}

	/** Takes a text out of a body that is not part of the form. */
	static String take(ObjectNode body, String field) {
		JsonNode value = body.remove(field);
		return (value == null || value.isNull()) ? "" : value.asString("");
	}

	/** What is wrong with a body that could not be read. */
	static String detail(HttpMessageNotReadableException problem, Locale locale) {
		return switch (problem.getCause()) {
			case BodyTooLarge _ -> Texts.of(locale, "api.problem.413");
			case UnrecognizedPropertyException unknown ->
				Texts.of(locale, "api.problem.field-unknown", unknown.getPropertyName(), known(unknown));
			case DatabindException mismatch when !path(mismatch).isEmpty() ->
				Texts.of(locale, "api.problem.field", path(mismatch));
			case StreamReadException malformed -> Texts.of(locale, "api.problem.json",
					malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
			case null, default -> Texts.of(locale, "api.problem.body");
		};
	}

	private static <D> D convert(ObjectNode body, Class<D> type) {
		try {
			return STRICT.treeToValue(body, type);
		}
		catch (UnrecognizedPropertyException ex) {
			throw ApiProblem.badRequest("api.problem.field-unknown", ex.getPropertyName(), known(ex));
		}
		catch (DatabindException ex) {
			throw ApiProblem.badRequest("api.problem.field", path(ex));
		}
	}

	private static String known(UnrecognizedPropertyException ex) {
		return String.join(", ", ex.getKnownPropertyIds() == null ? List.of()
				: ex.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
	}

	private static String path(DatabindException ex) {
		return String.join(".", ex.getPath()
			.stream()
			.map((step) -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
			.toList());
	}

}
