package io.onethread.notebook.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import io.onethread.notebook.Doubt;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookData;
import io.onethread.notebook.NotebookProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VCardsTests {

	@TempDir
	Path folder;

	@Test
	void anIPhonesCardIsRead() throws IOException {
		NotebookData data = read("""
				BEGIN:VCARD
				VERSION:3.0
				N:王;小明;;;
				FN:王小明
				ORG:华东光学（集团）有限公司;采购部
				TITLE:采购经理
				EMAIL;type=INTERNET;type=WORK;type=pref:wxm@example.com
				TEL;type=CELL;type=VOICE;type=pref:138 0013 8000
				TEL;type=WORK;type=FAX:021-55550199
				TEL;type=WORK;type=VOICE:021-55550147
				item1.URL;type=pref:javascript:alert(1)
				X-SOCIALPROFILE;type=wechat:x-apple:wxm_2020
				NOTE:展会上认识的\\n喝茶
				CATEGORIES:展会,苏州
				PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg
				 AAQSkZJRgAAQSkZJRgAAQSkZJRg
				END:VCARD
				""").getFirst().data();
		assertThat(data).isEqualTo(new NotebookData("王小明", "华东光学（集团）有限公司", "采购经理", "021-55550147", "138 0013 8000",
				"wxm@example.com", "wxm_2020", "采购部\n展会上认识的\n喝茶", List.of("展会", "苏州")));
	}

	@Test
	void anOldAndroidsCardIsRead() throws IOException {
		List<Draft> drafts = read("""
				BEGIN:VCARD
				VERSION:2.1
				N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=B0=8F=E6=98=8E;;;
				TEL;CELL:13800138000
				ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=8D=8E=E4=B8=9C=E5=85=89=E5=AD=
				=A6
				PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
				 /2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQ

				END:VCARD
				BEGIN:VCARD
				VERSION:2.1
				N:Smith;John;;;
				TEL;WORK:+1 212 555 0100
				END:VCARD
				""");
		assertThat(drafts).extracting((draft) -> draft.data().name()).containsExactly("王小明", "John Smith");
		assertThat(drafts.getFirst().data().company()).isEqualTo("华东光学");
		assertThat(drafts.getFirst().data().mobile()).isEqualTo("13800138000");
	}

	@Test
	void encodingsAreFoundOut() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			Path file = this.folder.resolve("book.vcf");
			Files.writeString(file, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:王小明\r\nEND:VCARD\r\n", charset);
			assertThat(VCards.matches(file)).isTrue();
			assertThat(VCards.read(file, 10).getFirst().data().name()).isEqualTo("王小明");
		}
	}

	@Test
	void aFoldedMegabyteIsPassedOver() throws IOException {
		String note = "NOTE:" + (" ".repeat(1) + "x".repeat(70) + "\r\n").repeat(30_000).strip();
		Draft draft = read(
				"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\n" + note + "\r\nTEL:+1 212 555 0100\r\nEND:VCARD")
			.getFirst();
		assertThat(draft.data().name()).isEqualTo("Jane Doe");
		assertThat(draft.data().phone()).isEqualTo("+1 212 555 0100");
		assertThat(draft.data().note().length()).isLessThanOrEqualTo(2_000);
		assertThat(draft.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.CUT);
	}

	@Test
	void aBombOfBase64FillsNoMemory() throws IOException {
		Path file = this.folder.resolve("bomb.vcf");
		String line = Base64.getEncoder().encodeToString(new byte[3 << 20]);
		try (var out = Files.newBufferedWriter(file)) {
			out.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jane Doe\r\nPHOTO:data:image/jpeg;base64,");
			for (int i = 0; i < 12; i++) {
				out.write(line);
			}
			out.write("\r\nX-BLOB;ENCODING=b:");
			out.write(line);
			out.write("\r\nEMAIL:jane@acme.com\r\nEND:VCARD\r\n");
		}
		long start = System.nanoTime();
		Draft draft = VCards.read(file, 10).getFirst();
		assertThat(draft.data().email()).isEqualTo("jane@acme.com");
		assertThat(draft.toString().length()).isLessThan(2_000);
		assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
	}

	@Test
	void hostileTextIsInert() throws IOException {
		NotebookData data = read("""
				BEGIN:VCARD
				VERSION:4.0
				FN:<script>alert(1)</script>\u202Eexe
				URL:javascript:alert(2)
				IMPP:javascript:alert(3)
				TEL;VALUE=uri:javascript:alert(4)
				NOTE:=cmd|'/c calc'!A0
				END:VCARD
				""").getFirst().data();
		assertThat(data.toString()).doesNotContain("alert(2)", "alert(3)", "\u202E");
		assertThat(data.name()).isEqualTo("<script>alert(1)</script>exe");
	}

	@Test
	void damagedCardsGiveWhatCanBeRead() throws IOException {
		assertThat(read("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nTEL")).extracting((draft) -> draft.data().name())
			.containsExactly("Jane Doe");
		assertThat(read("BEGIN:VCARD\r\nBEGIN:VCARD\r\nFN:Jane Doe\r\n:::\r\n;;;;\r\nEND:VCARD\r\nEND:VCARD"))
			.isNotNull();
	}

	@Test
	void tooManyAreRefused() {
		String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n";
		assertThatExceptionOfType(NotebookProblem.Unreadable.class).isThrownBy(() -> VCards.read(card.repeat(12), 10))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("notebook.problem.many"));
	}

	private static List<Draft> read(String text) throws IOException {
		return VCards.read(text, 100);
	}

}
