package io.onethread.notebook.reading;

/** What a piece of text about somebody may be. */
enum Part {

	NAME, COMPANY, TITLE, PHONE, MOBILE, EMAIL, WECHAT, NOTE, GROUP

}
