package io.onethread.importing.guess;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.importing.TestKinds;
import io.onethread.importing.mapping.InvalidMapping;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.MappingFile;
import io.onethread.importing.mapping.MappingWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuesserTests {

	private final Guesser guesser = new Guesser(TestKinds.all());

	private Guess guess = new Guess("", List.of(),
			new Mapping("", "", "", Set.of(), ZoneOffset.UTC, List.of(), List.of()));

	/** Whatever was guessed must be a mapping that can be run as it is. */
	@AfterEach
	void theGuessIsAMapping() throws InvalidMapping {
		MappingFile.of(this.guess.mapping()).checked(TestKinds.all());
		assertThat(MappingFile.read(MappingWriter.write(this.guess.mapping()), TestKinds.all()).mapping())
			.isEqualTo(this.guess.mapping());
	}

	@Test
	void chineseCustomersWithAContactAndAnOwnerAreKnown() {
		guess("客户资料.xlsx", "客户编号,客户名称,所属行业,城市,联系人,手机号,邮箱,负责人,成立年份",
				"K001,北辰光学仪器有限公司,光学,上海,林晓,13800001111,lin@example.cn,陈立,1998",
				"K002,海默电子,电子,苏州,王芳,13900002222,wang@example.cn,陈立,2005");
		assertThat(this.guess.label()).isEqualTo("Customer");
		assertThat(columns()).containsEntry("客户编号", "Customer.code")
			.containsEntry("客户名称", "Customer.name")
			.containsEntry("所属行业", "Customer.industry")
			.containsEntry("联系人", "Contact.name")
			.containsEntry("手机号", "Contact.mobile")
			.containsEntry("负责人", "Rep.OWNS")
			.containsEntry("成立年份", "Customer.founded");
		assertThat(this.guess.mapping().files().getFirst().records()).hasSize(2);
	}

	@Test
	void opportunitiesAreKnownByTheirHeadings() {
		guess("pipeline.csv",
				"opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
				"A1,Mo Fox,Lens A,Northern Optics,Won,2016-10-20,2017-03-01,1054",
				"A2,Da Sch,Lens B,,Lost,2016-10-25,2017-03-11,4514");
		assertThat(this.guess.label()).isEqualTo("Project");
		assertThat(columns()).containsEntry("opportunity_id", "Project.code")
			.containsEntry("account", "Customer.FOR")
			.containsEntry("sales_agent", "Rep.RUNS")
			.containsEntry("product", "Product.OFFERS")
			.containsEntry("deal_stage", "Project.stage")
			.containsEntry("close_date", "Project.closedAt")
			.containsEntry("close_value", "Project.value");
	}

	@Test
	void valuesTellWhatHeadingsDoNot() {
		guess("book1.csv", "姓名,a,b,职务", "林晓,lin@example.cn,13800001111,经理", "王芳,wang@example.cn,13900002222,采购");
		assertThat(this.guess.label()).isIn("Contact", "Rep");
		assertThat(columns().get("a")).endsWith(".email");
		assertThat(columns().get("b")).matches(".*\\.(mobile|phone)");
	}

	@Test
	void ordersAndTheFormOfTheirDatesAreKnown() {
		guess("orders.csv", "Order No,Customer Name,Order Date,Total", "1,A,31/12/2024,\"100\"", "2,B,01/02/2025,200");
		assertThat(this.guess.label()).isEqualTo("Order");
		assertThat(this.guess.mapping().files().getFirst().records().getFirst().properties())
			.hasEntrySatisfying("placedAt", (date) -> assertThat(date.dates()).containsExactly("d/M/yyyy"));
	}

	@Test
	void aFileNobodyCanReadStillGivesAMapping() {
		guess("x.csv", "foo,bar", "1,2", "3,4");
		assertThat(columns()).hasSize(2);
	}

	private void guess(String file, String header, String... rows) {
		this.guess = this.guesser.guess(file, List.of(header.split(",")),
				Arrays.stream(rows).map((row) -> List.of(row.split(",", -1))).toList());
	}

	private Map<String, String> columns() {
		return this.guess.columns()
			.stream()
			.collect(Collectors.toMap(ColumnGuess::column, (column) -> column.label() + "." + column.property()));
	}

}
