#!/bin/sh
# `make package`: builds dist/cleaneditor, a folder that runs without Python being installed, and tries it out.
set -eu
cd "$(dirname "$0")/.."
sh scripts/bootstrap.sh package

# The same source gives the same files: no dates of this build, no chance order.
PYTHONHASHSEED=1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 315532800)}
export PYTHONHASHSEED SOURCE_DATE_EPOCH

echo "building dist/cleaneditor (about a minute)"
.venv-package/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller \
    packaging/pyinstaller/cleaneditor.spec

share=dist/cleaneditor/share
mkdir -p $share/applications $share/metainfo $share/mime/packages $share/icons/hicolor/scalable/apps
cp packaging/linux/org.cleaneditor.CleanEditor.desktop $share/applications/
cp packaging/linux/org.cleaneditor.CleanEditor.metainfo.xml $share/metainfo/
cp packaging/linux/org.cleaneditor.CleanEditor.xml $share/mime/packages/
cp resources/icons/cleaneditor.svg $share/icons/hicolor/scalable/apps/
cp LICENSE dist/cleaneditor/

sh packaging/selftest.sh dist/cleaneditor
du -sm dist/cleaneditor | sed 's/\t.*/ MB in dist\/cleaneditor/'
