/**
 * What people read: pages and tables for the terminal, HTML for the browser, in English and Korean. Everything here is a
 * pure function of scored evidence; nothing here decides a verdict.
 *
 * <p>Texts are in {@code templates/report/messages_en.properties} and {@code messages_ko.properties}. Read
 * {@link backmark.report.CheckPage} first.
 */
package backmark.report;
