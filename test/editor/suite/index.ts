// Every suite, so that both extension hosts run the same ones. (Bundles cannot look for files.)
import './diagnostics.test';
import './explanation.test';
import './filling.test';
import './glossary.test';
import './hover.test';
import './preview.test';
import './quick-fix.test';
import './snippets.test';
