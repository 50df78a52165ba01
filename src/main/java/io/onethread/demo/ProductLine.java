package io.onethread.demo;

/** A product line of one division, own brand or distributed. */
record ProductLine(String id, String code, String name, String nameEn, String brand, String brandName,
		String brandNameEn, String unit, Division division) {

}
