package io.onethread.importing.mapping;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.LinkKind;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.importing.mapping.MappingProblem.Fault;
import io.onethread.importing.mapping.PropertyMapping.Constant;
import io.onethread.importing.mapping.PropertyMapping.NumberStyle;

/** Checks that a mapping says only what the graph knows. */
final class MappingCheck {

	/** Properties with an index over all records. */
	private static final List<String> FINDABLE = List.of("name", "code");

	private final GraphKinds kinds;

	private final Findings findings;

	MappingCheck(GraphKinds kinds, Findings findings) {
		this.kinds = kinds;
		this.findings = findings;
	}

	void check(Mapping mapping) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < mapping.files().size(); i++) {
			FileMapping file = mapping.files().get(i);
			String path = "files[" + i + "]";
			if (!names.add(file.file().toLowerCase(Locale.ROOT))) {
				this.findings.add(Fault.FILE_CLAIMED_TWICE, path + ".file", "", file.file());
			}
			for (int n = 0; n < file.records().size(); n++) {
				check(file.records().get(n), path + ".records[" + n + "]");
			}
			for (int n = 0; n < file.links().size(); n++) {
				check(file.links().get(n), mapping, path + ".links[" + n + "]");
			}
		}
	}

	private void check(RecordMapping record, String path) {
		this.kinds.record(record.label())
			.ifPresentOrElse((kind) -> properties(record.properties(), kind.properties(), kind.label(), path),
					() -> label(record.label(), path));
	}

	private void label(String label, String path) {
		if (!label.isEmpty()) {
			List<String> labels = this.kinds.records().stream().map(RecordKind::label).toList();
			this.findings.add(Fault.UNKNOWN_LABEL, path + ".label", MappingProblem.closest(label, labels), label,
					String.join(", ", labels));
		}
	}

	private void check(LinkMapping link, Mapping mapping, String path) {
		boolean ends = reference(link.from(), path + ".from") & reference(link.to(), path + ".to");
		List<String> types = this.kinds.links().stream().map(LinkKind::type).distinct().toList();
		if (!types.contains(link.type())) {
			if (!link.type().isEmpty()) {
				this.findings.add(Fault.UNKNOWN_LINK, path + ".type", MappingProblem.closest(link.type(), types),
						link.type(), String.join(", ", types));
			}
			return;
		}
		if (!ends) {
			return;
		}
		LinkKind kind = this.kinds.link(link.type(), link.from().label(), link.to().label()).orElse(null);
		if (kind == null) {
			String possible = String.join(", ",
					this.kinds.links()
						.stream()
						.filter((other) -> other.type().equals(link.type()))
						.map((other) -> other.from() + " → " + other.to())
						.toList());
			this.findings.add(Fault.WRONG_ENDS, path + ".type", possible, link.type(), link.from().label(),
					link.to().label());
			return;
		}
		properties(link.properties(), kind.properties(), kind.type(), path);
	}

	private boolean reference(Reference reference, String path) {
		RecordKind kind = this.kinds.record(reference.label()).orElse(null);
		if (kind == null) {
			label(reference.label(), path);
			return false;
		}
		if (reference.by() instanceof Reference.Find find && !kind.properties().containsKey(find.property())) {
			property(find.property(), kind.properties(), kind.label(), path + ".find." + find.property());
		}
		else if (reference.by() instanceof Reference.Find find && !FINDABLE.contains(find.property())) {
			this.findings.add(Fault.WRONG_FORM, path + ".find." + find.property(), "", find.property(),
					String.join(", ", FINDABLE));
		}
		return true;
	}

	private void properties(Map<String, PropertyMapping> given, Map<String, PropertyType> known, String owner,
			String path) {
		given.forEach((name, property) -> {
			String place = path + ".properties." + name;
			PropertyType type = known.get(name);
			if (type == null) {
				property(name, known, owner, place);
				return;
			}
			settings(name, property, type, place);
			constants(property, type, place);
		});
	}

	private void property(String name, Map<String, PropertyType> known, String owner, String path) {
		this.findings.add(Fault.UNKNOWN_PROPERTY, path, MappingProblem.closest(name, known.keySet()), name, owner,
				String.join(", ", known.keySet()));
	}

	private void settings(String name, PropertyMapping property, PropertyType type, String path) {
		boolean dates = type == PropertyType.DATE || type == PropertyType.DATE_TIME;
		boolean numbers = type == PropertyType.NUMBER || type == PropertyType.INTEGER;
		if (!property.dates().isEmpty() && !dates) {
			useless("date", name, type, path);
		}
		if (!property.number().equals(NumberStyle.USUAL) && !numbers) {
			useless("number", name, type, path);
		}
		if (property.split() != null && type != PropertyType.TEXT_LIST) {
			useless("split", name, type, path);
		}
		property.dates().forEach((form) -> {
			if (!Values.isDateForm(form)) {
				this.findings.add(Fault.WRONG_FORM, path + ".date", "", form, "yyyy-MM-dd");
			}
		});
	}

	private void useless(String setting, String name, PropertyType type, String path) {
		this.findings.add(Fault.USELESS_SETTING, path + "." + setting, "", setting, name, type.name());
	}

	private void constants(PropertyMapping property, PropertyType type, String path) {
		Values values = new Values(type, property, ZoneOffset.UTC);
		if (property.from() instanceof Constant constant && property.values().isEmpty()) {
			constant(values, constant.value(), type, path + ".value");
		}
		property.values().forEach((text, value) -> constant(values, value, type, path + ".values." + text));
		if (property.otherwise() != null) {
			constant(values, property.otherwise(), type, path + ".otherwise");
		}
		if (property.fallback() != null) {
			constant(values, property.fallback(), type, path + ".default");
		}
	}

	private void constant(Values values, String constant, PropertyType type, String path) {
		if (!constant.isEmpty() && values.read(constant) instanceof Values.Unreadable) {
			this.findings.add(Fault.WRONG_CONSTANT, path, "", constant, type.name());
		}
	}

}
