package io.onethread.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphKinds;
import io.onethread.graph.GraphWriter;
import io.onethread.graph.RecordRow;
import io.onethread.graph.Written;
import io.onethread.graph.Written.WrittenRecord;

/**
 * Writes each batch and takes it back. So what a dry run says of rows and records is what
 * would be true.
 */
final class DryStore extends GraphStore {

	private final List<RecordRow> companies = new ArrayList<>();

	DryStore(Cypher cypher, GraphWriter writer, GraphKinds kinds, String source, String run) {
		super(cypher, writer, kinds, source, run);
	}

	@Override
	public boolean keeps() {
		return false;
	}

	@Override
	public Saved save(Batch batch) {
		Written written = tryOut(batch);
		batch.records()
			.stream()
			.filter((record) -> record.kind().equals(KnownCheck.COMPANY))
			.forEach(this.companies::add);
		Progress progress = batch.progress().and(written);
		noteProgress(progress);
		return new Saved(progress, written.dangling());
	}

	@Override
	public void replaceLines() {
		// Nothing was written that could take the place of something.
	}

	/** The companies among what was tried. */
	List<RecordRow> companies() {
		return List.copyOf(this.companies);
	}

	private Written tryOut(Batch batch) {
		// What earlier batches brought was taken back with them, but is named by this
		// one.
		Set<String> own = batch.records().stream().map(RecordRow::id).collect(Collectors.toSet());
		List<RecordRow> records = new ArrayList<>(batch.records());
		batch.known().forEach((id, label) -> records.add(new RecordRow(label, id, Map.of())));
		try {
			cypher().write((tx) -> {
				throw new TakenBack(write(tx, new Batch(records, batch.links(), batch.known(), batch.progress())));
			});
			throw new IllegalStateException("A dry run was not taken back");
		}
		catch (TakenBack ex) {
			List<WrittenRecord> asked = ex.written.records()
				.stream()
				.filter((record) -> own.contains(record.id()))
				.toList();
			return new Written(asked, ex.written.links(), ex.written.relinked(), ex.written.dangling());
		}
	}

	private static final class TakenBack extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Written written;

		private TakenBack(Written written) {
			super(null, null, false, false);
			this.written = written;
		}

	}

}
