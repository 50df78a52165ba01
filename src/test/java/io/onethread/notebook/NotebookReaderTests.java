package io.onethread.notebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.notebook.NotebookExport.Format;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class NotebookReaderTests {

	@Autowired
	TestCompany company;

	@Autowired
	NotebookReader reader;

	@Autowired
	NotebookService notebook;

	@Autowired
	NotebookExport export;

	@Autowired
	Viewers viewers;

	@TempDir
	Path folder;

	@BeforeEach
	void plant() {
		this.company.plant();
		this.notebook.erase(ann());
	}

	@Test
	void aMailProgramsTableIsUnderstood() throws IOException {
		NotebookData data = one(
				"First Name,Last Name,Organization Name,Organization Title,Phone 1 - Label,Phone 1 - Value,E-mail 1 - Value,Notes,Labels\n"
						+ "Jane,Doe,Acme Inc,Director,Work,+44 7911 123456 ::: +1 212 555 0100,jane@acme.com,tea,fair\n");
		assertThat(data).isEqualTo(new NotebookData("Jane Doe", "Acme Inc", "Director", "+1 212 555 0100",
				"+44 7911 123456", "jane@acme.com", null, "tea", List.of("fair")));
	}

	@Test
	void aChineseTableOfAnyOrderIsUnderstood() throws IOException {
		NotebookData data = one("备注,职务,手机号码,单位名称,姓名,微信号,分组\n老客户,采购经理,13800138000,华东光学（集团）有限公司,王小明,wxm_2020,展会；苏州\n");
		assertThat(data).isEqualTo(new NotebookData("王小明", "华东光学（集团）有限公司", "采购经理", null, "13800138000", null,
				"wxm_2020", "老客户", List.of("展会", "苏州")));
	}

	@Test
	void familyAndGivenNameAreJoinedAsTheLanguageWants() throws IOException {
		assertThat(one("姓,名,电话\n王,小明,13800138000\n").name()).isEqualTo("王小明");
	}

	@Test
	void aTableWithoutHeadingsIsReadCellByCell() throws IOException {
		List<Draft> drafts = this.reader.read(ann(), file("王小明,华东光学有限公司,13800138000\n李雷,苏州精密有限公司,13900139000\n"),
				"list.csv");
		assertThat(drafts).extracting((draft) -> draft.data().name()).containsExactlyInAnyOrder("王小明", "李雷");
		assertThat(drafts).extracting((draft) -> draft.data().company()).contains("苏州精密有限公司");
	}

	@Test
	void aWorkbookIsATableToo() throws IOException {
		Path file = this.folder.resolve("book.xlsx");
		try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
			Worksheet sheet = book.newWorksheet("名单");
			List<String> head = List.of("姓名", "公司", "手机");
			List<String> row = List.of("王小明", "华东光学", "13800138000");
			for (int i = 0; i < 3; i++) {
				sheet.value(0, i, head.get(i));
				sheet.value(1, i, row.get(i));
			}
		}
		assertThat(this.reader.read(ann(), file, "book.xlsx").getFirst().data().mobile()).isEqualTo("13800138000");
	}

	@Test
	void cellsCopiedWithTheirHeadAreATable() {
		List<Draft> drafts = this.reader.read(ann(), "Company\tMobile\tName\nAcme Inc\t13800138000\tJane Doe\n");
		assertThat(drafts).hasSize(1);
		assertThat(drafts.getFirst().data().name()).isEqualTo("Jane Doe");
		assertThat(drafts.getFirst().data().company()).isEqualTo("Acme Inc");
	}

	@Test
	void theDoubtfulComeFirstWithTheReason() {
		this.notebook.keep(ann(), UUID.randomUUID().toString(), "",
				List.of(new NotebookData("王小明", "华东光学", null, null, "13800138000", null, null, null, null)));
		List<Draft> drafts = this.reader.read(ann(), """
				李雷，苏州精密光学有限公司，13900139000
				王小明，华东光学，138 0013 8000
				韩梅梅，上海光机所有限公司，电话：12
				李雷，苏州精密光学有限公司，13900139000
				""");
		assertThat(drafts).extracting((draft) -> draft.doubts().stream().map(Doubt::kind).toList())
			.containsExactly(List.of(Doubt.Kind.ALREADY), List.of(Doubt.Kind.TWICE), List.of(Doubt.Kind.PHONE),
					List.of());
		assertThat(drafts).extracting(Draft::proposed).containsExactly(false, false, true, true);
	}

	@Test
	void whatWasCorrectedIsNoLongerDoubtful() {
		Draft draft = this.reader.read(ann(), "韩梅梅，上海光机所有限公司，电话：12").getFirst();
		NotebookData corrected = new NotebookData("韩梅梅", "上海光机所有限公司", null, null, "13700137000", null, null, null,
				null);
		assertThat(this.reader.judge(ann(), List.of(new Draft(corrected, draft.doubts()))).getFirst().doubts())
			.isEmpty();
	}

	@Test
	void filesThatAreNoneAreRefused() throws IOException {
		Path picture = this.folder.resolve("a.png");
		Files.write(picture, new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 8 });
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> this.reader.read(ann(), picture, "a.png"));
		assertThatExceptionOfType(NotebookProblem.Unreadable.class).isThrownBy(() -> this.reader.read(ann(), " \n "));
		assertThatExceptionOfType(NotebookProblem.Forbidden.class)
			.isThrownBy(() -> this.reader.read(this.viewers.of("root"), "王小明"));
	}

	@Test
	void whatIsTakenOutComesBackTheSame() throws IOException {
		List<NotebookData> data = List.of(
				new NotebookData("王小明", "华东光学（集团）有限公司", "采购经理", "021-55550147", "13800138000", "wxm@example.com",
						"wxm_2020", "likes; tea, \"green\"\nand quiet", List.of("展会", "苏州")),
				new NotebookData("=HYPERLINK(\"http://evil\")", "+cmd|' /c calc'!A0", "@SUM(1)", null,
						"+44 7911 123456", null, null, "-1", List.of()));
		this.notebook.keep(ann(), UUID.randomUUID().toString(), "", data);
		for (Format format : Format.values()) {
			byte[] written = write(format);
			if (format == Format.CSV) {
				assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContainPattern("(?m)(^|,)\"?[=@+-]");
			}
			Path file = this.folder.resolve(format.fileName());
			Files.write(file, written);
			assertThat(this.reader.read(ann(), file, format.fileName())).extracting(Draft::data)
				.as(format.name())
				.containsExactlyInAnyOrderElementsOf(data);
		}
	}

	private byte[] write(Format format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(ann(), format, UnaryOperator.identity(), out);
		return out.toByteArray();
	}

	private NotebookData one(String csv) throws IOException {
		List<Draft> drafts = this.reader.read(ann(), file(csv), "contacts.csv");
		assertThat(drafts).hasSize(1);
		return drafts.getFirst().data();
	}

	private Path file(String text) throws IOException {
		return Files.writeString(this.folder.resolve("table.csv"), text);
	}

	private Viewer ann() {
		return this.viewers.of("ann");
	}

}
