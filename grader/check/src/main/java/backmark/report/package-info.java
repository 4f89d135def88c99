/**
 * What people read: pages and tables for the terminal, HTML for the browser, in English and Korean. Everything here is a
 * pure function of scored evidence; nothing here decides a verdict, reads a clock or writes a file. Only this package
 * knows HTML, and only its templates hold any.
 *
 * <p>What is said of a check is made once, as data ({@code CheckText}), and laid out twice: by
 * {@link backmark.report.CheckPage} and by {@link backmark.report.HtmlReports}. For a web page, a report
 * ({@link backmark.report.StudentReport}, {@link backmark.report.ClassReport}) becomes a view, a tree of records with
 * nothing left to compute, and a template lays the view out.
 *
 * <p>A computational graph is drawn from its formula ({@code Formula}, {@code GraphLayout}, {@code GraphDrawing}), for pages
 * and for handouts alike.
 *
 * <p>Evidence holds its sentences in English, so that it is the same whatever the language; a page says them in its own
 * ({@link backmark.report.Sentences}), which costs a line in a file for a sentence and nothing in the data.
 *
 * <p>Texts, templates, style and script are in {@code templates/report}. Text from a student's code is cleaned by
 * {@link backmark.report.Plain} before it is shown, and bounded. Read {@link backmark.report.HtmlReports} first.
 */
package backmark.report;
