package io.onethread.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MatchCommandTests {

	@TempDir
	Path folder;

	@Test
	void pairsOfTwoFilesAreWrittenWithTheirIds() throws IOException {
		Path left = file("left.csv", "customerId;name\n7;Acme Tools Ltd\n8;Blue River Foods\n");
		Path right = file("right.csv", "name\nACME Tools\nSomebody Else\nBlue River Food\n");
		assertThat(run(left, right, "--explain", "--out", out())).isZero();
		List<String> lines = Files.readAllLines(Path.of(out()));
		assertThat(lines.getFirst()).isEqualTo("left_id,right_id,probability,reasons");
		assertThat(lines.subList(1, lines.size())).hasSize(2)
			.anyMatch((line) -> line.matches("7,1,[01]\\.\\d{4},.*Acme Tools.*ACME Tools.*"))
			.anyMatch((line) -> line.startsWith("8,3,"));
	}

	@Test
	void groupsOfOneFileAreWritten() throws IOException {
		Path only = file("only.csv", "name,phone\nAcme Tools Ltd,021-55550101\nBolt,021-55550102\nACME Tools,\n");
		Path clusters = this.folder.resolve("clusters.csv");
		assertThat(run(only, "--columns", "name=name", "--only", "--out", out(), "--clusters", clusters)).isZero();
		assertThat(Files.readAllLines(clusters)).containsExactly("cluster,id", "1,1", "1,3");
	}

	@Test
	void columnsOfOtherHeadsAreComparedWhereThatIsSaid() throws IOException {
		Path left = file("left.csv", "no,first,last\n1,Ann,Berger\n2,Bob,Carter\n3,Cid,Dorn\n");
		Path right = file("right.csv", "given,family\nBob,Carter\nEve,Frost\n");
		assertThat(run(left, right, "--columns", "text=first:given,text=last:family", "--only", "--out", out()))
			.isZero();
		assertThat(Files.readAllLines(Path.of(out())).subList(1, 2)).allMatch((line) -> line.startsWith("2,1,"));
	}

	@Test
	void whatIsWrongIsSaidInWords() throws IOException {
		Path left = file("left.csv", "id,name\n1,A\n2,B\n");
		assertThat(run(left, this.folder.resolve("none.csv"), "--out", out())).isEqualTo(1);
		assertThat(run(left, "--columns", "name=Firm", "--out", out())).isEqualTo(1);
		assertThat(run(left, "--columns", "shoe=name", "--out", out())).isEqualTo(1);
		assertThat(run(left, "--threshold", "2", "--out", out())).isEqualTo(1);
		assertThat(run(left, file("other.csv", "a,b\n1,2\n3,4\n"), "--out", out())).isEqualTo(1);
		assertThat(Path.of(out())).doesNotExist();
	}

	private static int run(Object... arguments) {
		List<String> line = new java.util.ArrayList<>(List.of("match"));
		for (Object argument : arguments) {
			line.add(argument.toString());
		}
		return Terminal.execute(MatchCommandTests.class, line.toArray(String[]::new));
	}

	private String out() {
		return this.folder.resolve("pairs.csv").toString();
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

}
