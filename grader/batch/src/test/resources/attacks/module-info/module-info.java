open module homework {
    requires java.base;
}
