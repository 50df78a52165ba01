package io.onethread.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** What a property of a record or link holds. */
public enum PropertyType {

	TEXT(String.class), TEXT_LIST(List.class), INTEGER(Long.class), NUMBER(Double.class), BOOLEAN(Boolean.class),
	DATE(LocalDate.class), DATE_TIME(ZonedDateTime.class);

	private final Class<?> javaType;

	PropertyType(Class<?> javaType) {
		this.javaType = javaType;
	}

	/** The class that values of this type have when they are given to the driver. */
	public Class<?> javaType() {
		return this.javaType;
	}

}
