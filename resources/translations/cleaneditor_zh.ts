<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About CleanEditor</source>
        <translation>关于 CleanEditor</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>CleanEditor is free software under the Apache License 2.0.</source>
        <translation>CleanEditor 是自由软件，采用 Apache 2.0 许可证。</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Shows what is boilerplate in scraped web pages, says why, and lets you decide.
Works on this computer only: it never goes online and never changes your files.</source>
        <translation>显示抓取的网页中哪些是样板内容，说明原因，并由您决定。
只在本机上工作：从不联网，也从不更改您的文件。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What the program is built on</source>
        <translation>程序所基于的组件</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About CleanEditor</source>
        <translation>关于 CleanEditor(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept Page</source>
        <translation>接受页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Rule Set…</source>
        <translation>与其他规则集比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy Cleaned Text</source>
        <translation>复制清理后的文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Rule to My Rules</source>
        <translation>把规则复制到我的规则(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit Text of Block</source>
        <translation>编辑文本块的文本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a Rule</source>
        <translation>查找规则(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import Rules…</source>
        <translation>导入规则(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Keys</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Let the Rules Decide</source>
        <translation>交给规则决定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mute This Rule</source>
        <translation>静默此规则(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New from the Built-in Rules</source>
        <translation>从内置规则新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open Rules…</source>
        <translation>打开规则(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Page</source>
        <translation>粘贴为页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset Rule to How It Ships</source>
        <translation>将规则恢复为出厂状态(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>保存规则(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Solo This Rule</source>
        <translation>独奏此规则(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Back Acceptance</source>
        <translation>收回接受(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unfold All Marks</source>
        <translation>展开所有标记(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why This Block?</source>
        <translation>为什么是此文本块(&amp;W)？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept All &amp;Changed Pages as They Are</source>
        <translation>按现状接受所有更改的页面(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompare States…</source>
        <translation>比较状态(&amp;O)…</translation>
    </message>
    <message>
        <source>D&amp;elete Rule</source>
        <translation>删除规则(&amp;E)</translation>
    </message>
    <message>
        <source>Edits on T&amp;his Page</source>
        <translation>此页面上的编辑(&amp;H)</translation>
    </message>
    <message>
        <source>En&amp;d Solo and Unmute All</source>
        <translation>结束独奏并取消全部静默(&amp;D)</translation>
    </message>
    <message>
        <source>Ex&amp;port Some Rules…</source>
        <translation>导出部分规则(&amp;P)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>F&amp;old All Marks</source>
        <translation>折叠所有标记(&amp;O)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Find Repeated &amp;Lines of This Site…</source>
        <translation>查找此网站的重复行(&amp;L)…</translation>
    </message>
    <message>
        <source>Find a Co&amp;mmand…</source>
        <translation>查找命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Find in &amp;All Pages…</source>
        <translation>在所有页面中查找(&amp;A)…</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Import Si&amp;te Rules…</source>
        <translation>导入网站规则(&amp;T)…</translation>
    </message>
    <message>
        <source>Language o&amp;f the Window</source>
        <translation>程序语言(&amp;F)</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Rule…</source>
        <translation>创建规则(&amp;K)…</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Make a Rule…</source>
        <translation>创建规则…</translation>
    </message>
    <message>
        <source>Make an E&amp;xception…</source>
        <translation>创建例外(&amp;X)…</translation>
    </message>
    <message>
        <source>Move Rule &amp;Up</source>
        <translation>规则上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Rule Do&amp;wn</source>
        <translation>规则下移(&amp;W)</translation>
    </message>
    <message>
        <source>Na&amp;rrower Pane</source>
        <translation>收窄窗格(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;Block</source>
        <translation>下一个文本块(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Block</source>
        <translation>下一个存疑的文本块(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;Removed Block</source>
        <translation>下一个被移除的文本块(&amp;R)</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>下一页(&amp;A)</translation>
    </message>
    <message>
        <source>Next Page That Needs &amp;Eyes</source>
        <translation>下一个需要查看的页面(&amp;E)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open R&amp;ecent Rules</source>
        <translation>最近打开的规则(&amp;E)</translation>
    </message>
    <message>
        <source>Page &amp;Language</source>
        <translation>页面语言(&amp;L)</translation>
    </message>
    <message>
        <source>Previous Bl&amp;ock</source>
        <translation>上一个文本块(&amp;O)</translation>
    </message>
    <message>
        <source>Previous Do&amp;ubtful Block</source>
        <translation>上一个存疑的文本块(&amp;U)</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>上一页(&amp;G)</translation>
    </message>
    <message>
        <source>Previous Re&amp;moved Block</source>
        <translation>上一个被移除的文本块(&amp;M)</translation>
    </message>
    <message>
        <source>Raw as &amp;Blocks</source>
        <translation>原始：文本块(&amp;B)</translation>
    </message>
    <message>
        <source>Raw as &amp;Source</source>
        <translation>原始：源代码(&amp;S)</translation>
    </message>
    <message>
        <source>Raw as a Browser S&amp;hows It</source>
        <translation>原始：浏览器显示(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move Block</source>
        <translation>移除文本块(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;move Page from the List</source>
        <translation>从列表中移除页面(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;name Rule</source>
        <translation>重命名规则(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;store Block</source>
        <translation>恢复文本块(&amp;S)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remem&amp;ber This State…</source>
        <translation>记住此状态(&amp;B)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reopen &amp;Last Session</source>
        <translation>重新打开上次会话(&amp;L)</translation>
    </message>
    <message>
        <source>Reopen It at Every S&amp;tart</source>
        <translation>每次启动时重新打开(&amp;T)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>审阅(&amp;W)</translation>
    </message>
    <message>
        <source>Save Rules &amp;As…</source>
        <translation>规则另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Select Ne&amp;xt Block Too</source>
        <translation>同时选择下一个文本块(&amp;X)</translation>
    </message>
    <message>
        <source>Select Pre&amp;vious Block Too</source>
        <translation>同时选择上一个文本块(&amp;V)</translation>
    </message>
    <message>
        <source>Text &amp;Encoding</source>
        <translation>文本编码(&amp;E)</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>此规则(&amp;U)</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>W&amp;ider Pane</source>
        <translation>加宽窗格(&amp;I)</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>这是什么(&amp;T)？</translation>
    </message>
    <message>
        <source>What Is This? Ask by &amp;Click</source>
        <translation>这是什么？点击询问(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Ctrl+Enter keeps it, Esc gives it up</source>
        <translation>Ctrl+回车保留，Esc 放弃</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc gives it up</source>
        <translation>回车保留，Esc 放弃</translation>
    </message>
    <message>
        <source>Text of block {0}</source>
        <translation>第 {0} 个文本块的文本</translation>
    </message>
</context>
<context>
    <name>BlocksView</name>
    <message>
        <source>Blocks of the page</source>
        <translation>页面的文本块</translation>
    </message>
</context>
<context>
    <name>ChooseRules</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lines that are no rules</source>
        <translation>不是规则的行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules to choose from</source>
        <translation>可选择的规则</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick N&amp;one</source>
        <translation>全不选(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CleanedPane</name>
    <message>
        <source>Cleaned</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fold It Again</source>
        <translation>重新折叠</translation>
    </message>
    <message>
        <source>Nothing is left of this page</source>
        <translation>此页面没有剩余内容</translation>
    </message>
    <message>
        <source>Overview of the cleaned text</source>
        <translation>清理后文本的概览</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select blocks in the raw page and press Insert to restore them, or switch off a rule.</source>
        <translation>在原始页面中选择文本块并按 Insert 恢复，或关闭一条规则。</translation>
    </message>
    <message>
        <source>Unfold What Was Taken Here</source>
        <translation>展开此处移除的内容</translation>
    </message>
    <message>
        <source>cleaning …</source>
        <translation>正在清理…</translation>
    </message>
</context>
<context>
    <name>CleanedView</name>
    <message>
        <source>Cleaned text</source>
        <translation>清理后的文本</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>Choose a rules file to compare with.</source>
        <translation>选择要比较的规则文件。</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>比较规则</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>在此处移除</translation>
    </message>
    <message>
        <source>Rule and what differs</source>
        <translation>规则及其差异</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用此规则</translation>
    </message>
    <message>
        <source>Take “{0}” from {1}</source>
        <translation>从 {1} 采用“{0}”</translation>
    </message>
    <message>
        <source>The rules in use, compared &amp;with:</source>
        <translation>使用中的规则，比较对象(&amp;W)：</translation>
    </message>
    <message>
        <source>What differs, rule by rule</source>
        <translation>逐条规则的差异</translation>
    </message>
    <message>
        <source>{0} “Here” are the rules in use; taking one over can be undone.</source>
        <translation>{0}“此处”指使用中的规则；采用可以撤销。</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>&amp;After</source>
        <translation>之后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>之前(&amp;B)</translation>
    </message>
    <message>
        <source>Compare states</source>
        <translation>比较状态</translation>
    </message>
    <message>
        <source>Comparing this page…</source>
        <translation>正在比较此页面…</translation>
    </message>
    <message>
        <source>On this page no block differs.</source>
        <translation>此页面上没有不同的文本块。</translation>
    </message>
    <message>
        <source>Open a page to see what changes on it.</source>
        <translation>打开页面以查看其中的变化。</translation>
    </message>
    <message>
        <source>The extractor is asked otherwise now: the blocks of the page are not compared.</source>
        <translation>现在提取器的设置不同：不比较页面的文本块。</translation>
    </message>
    <message>
        <source>The extractor was asked otherwise: the blocks of the page are not compared.</source>
        <translation>当时提取器的设置不同：不比较页面的文本块。</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>两个状态相同。</translation>
    </message>
    <message>
        <source>This page could not be compared: {0}</source>
        <translation>无法比较此页面：{0}</translation>
    </message>
    <message>
        <source>What differs; Enter goes to a block</source>
        <translation>不同之处；回车转到文本块</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>changed since it was accepted</source>
        <translation>接受之后有更改</translation>
    </message>
    <message>
        <source>hardly anything is left</source>
        <translation>几乎没有剩余内容</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>much was taken</source>
        <translation>移除了很多内容</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>没有移除任何内容</translation>
    </message>
</context>
<context>
    <name>ContestedBar</name>
    <message>
        <source>Keep It</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep edited block {0}</source>
        <translation>保留已编辑的第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove edited block {0}</source>
        <translation>移除已编辑的第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>规则“{0}”</translation>
    </message>
    <message>
        <source>{0} more.</source>
        <translation>还有 {0} 个。</translation>
    </message>
    <message>
        <source>{0} now removes block {1}, which you edited.</source>
        <translation>{0} 现在会移除您编辑过的第 {1} 个文本块。</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source> … [{0} more characters, kept but not shown]</source>
        <translation>
            <numerusform> …［另有 {0} 个字符，已保留但未显示］</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {0} changed pages</source>
        <translation>
            <numerusform>接受 {0} 个更改的页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Lines to My Rules</source>
        <translation>
            <numerusform>将 {0} 行添加到我的规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {0} Rules</source>
        <translation>
            <numerusform>添加 {0} 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages</source>
        <translation>
            <numerusform>全部 {0} 个页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {0} pages are accepted.</source>
        <translation>
            <numerusform>全部 {0} 个页面已接受。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open {0} files and folders</source>
        <translation>
            <numerusform>松开以打开 {0} 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {0} Rules…</source>
        <translation>
            <numerusform>导出 {0} 条规则…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {0} pages…</source>
        <translation>
            <numerusform>正在导出 {0} 个页面…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {0} places letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.</source>
        <translation>
            <numerusform>有 {0} 处文字被重复编码（“Ã¤”应为“ä”）：已修复；您自行选择编码时则保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the rules decide on {0} blocks</source>
        <translation>
            <numerusform>交给规则决定 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this page {0} blocks differ.</source>
        <translation>
            <numerusform>此页面上有 {0} 个文本块不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {0} blocks</source>
        <translation>
            <numerusform>移除 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore {0} blocks</source>
        <translation>
            <numerusform>恢复 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back {0} acceptances</source>
        <translation>
            <numerusform>收回 {0} 次接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is not as it was: {0} edits have no place in it any more. They are kept apart.</source>
        <translation>
            <numerusform>页面与之前不同：{0} 处编辑在其中已无位置，另行保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>finds {0} blocks on this page</source>
        <translation>
            <numerusform>在此页面上找到 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} accepted pages changed by this edit.</source>
        <translation>
            <numerusform>此编辑更改了 {0} 个已接受的页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks</source>
        <translation>
            <numerusform>{0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks have another reason</source>
        <translation>
            <numerusform>{0} 个文本块的原因不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed</source>
        <translation>
            <numerusform>已移除 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed from this page</source>
        <translation>
            <numerusform>已从此页面移除 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks removed here: </source>
        <translation>
            <numerusform>此处移除了 {0} 个文本块：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} blocks selected</source>
        <translation>
            <numerusform>已选择 {0} 个文本块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit</source>
        <translation>
            <numerusform>{0} 个字节不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} bytes did not fit and are shown as �. Another encoding may read them.</source>
        <translation>
            <numerusform>{0} 个字节不符，显示为 �。换一种编码也许可以读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} comments</source>
        <translation>
            <numerusform>{0} 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful</source>
        <translation>
            <numerusform>{0} 个存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} doubtful verdicts</source>
        <translation>
            <numerusform>{0} 个存疑的判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} edits on other pages.</source>
        <translation>
            <numerusform>其他页面上有 {0} 处编辑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} failed</source>
        <translation>
            <numerusform>{0} 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} found</source>
        <translation>
            <numerusform>找到 {0} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} kept</source>
        <translation>
            <numerusform>保留 {0} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lines could not be carried over; they stand below.</source>
        <translation>
            <numerusform>有 {0} 行无法转换；列在下方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} matches</source>
        <translation>
            <numerusform>{0} 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more lines are in your rules already.</source>
        <translation>
            <numerusform>另有 {0} 行已在您的规则中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} more to look at.</source>
        <translation>
            <numerusform>还有 {0} 处需要查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} near misses</source>
        <translation>
            <numerusform>{0} 处接近匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation>
            <numerusform>{0} 个页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pages exported to {1}</source>
        <translation>
            <numerusform>已将 {0} 个页面导出到 {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} removed</source>
        <translation>
            <numerusform>移除 {0} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules</source>
        <translation>
            <numerusform>{0} 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rules differ.</source>
        <translation>
            <numerusform>{0} 条规则不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} steps that can be undone</source>
        <translation>
            <numerusform>可撤销 {0} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} words</source>
        <translation>
            <numerusform>{0} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1} → {0} words</source>
        <translation>
            <numerusform>{1} → {0} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{1}, of these {0} exported apart</source>
        <translation>
            <numerusform>{1}，其中 {0} 个单独导出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {0} more</source>
        <translation>
            <numerusform>…以及另外 {0} 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Off here, on there</source>
        <translation>此处关，彼处开</translation>
    </message>
    <message>
        <source>On here, off there</source>
        <translation>此处开，彼处关</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处有</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>仅彼处有</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>示例不同</translation>
    </message>
    <message>
        <source>Stands at another place in the order</source>
        <translation>在顺序中的位置不同</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>languages of its packs</source>
        <translation>其短语包的语言</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>only here {0}</source>
        <translation>仅此处 {0}</translation>
    </message>
    <message>
        <source>only there {0}</source>
        <translation>仅彼处 {0}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>{0}: here {1}, there {2}</source>
        <translation>{0}：此处 {1}，彼处 {2}</translation>
    </message>
</context>
<context>
    <name>DiscussionSwitch</name>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Discussion: no comments</source>
        <translation>讨论：没有评论</translation>
    </message>
    <message>
        <source>Discussion: {0}</source>
        <translation>讨论：{0}</translation>
    </message>
    <message>
        <source>The rule below that finds the discussion is off.</source>
        <translation>下面用于查找讨论的规则已关闭。</translation>
    </message>
    <message>
        <source>What becomes of readers’ comments</source>
        <translation>如何处理读者评论</translation>
    </message>
    <message>
        <source>exported apart</source>
        <translation>单独导出</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>changed since it was accepted: look at this page</source>
        <translation>接受之后有更改：请查看此页面</translation>
    </message>
    <message>
        <source>changed · {0}</source>
        <translation>已更改 · {0}</translation>
    </message>
    <message>
        <source>cleaned: {0}</source>
        <translation>已清理：{0}</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>失败：{0}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>much was taken: look at this page</source>
        <translation>移除了很多内容：请查看此页面</translation>
    </message>
    <message>
        <source>out of date · {0}</source>
        <translation>已过时 · {0}</translation>
    </message>
    <message>
        <source>the rules have changed since it was cleaned: {0}</source>
        <translation>清理之后规则有变：{0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Changed since accepted</source>
        <translation>接受后有更改</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter the documents by name</source>
        <translation>按名称筛选文档</translation>
    </message>
    <message>
        <source>Needs eyes</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>No accepted page has changed.</source>
        <translation>没有已接受的页面发生更改。</translation>
    </message>
    <message>
        <source>No page is accepted yet. Enter accepts the page you see.</source>
        <translation>还没有接受的页面。按回车接受当前页面。</translation>
    </message>
    <message>
        <source>No page needs eyes: all are accepted.</source>
        <translation>没有页面需要查看：全部已接受。</translation>
    </message>
    <message>
        <source>No page of this name.</source>
        <translation>没有此名称的页面。</translation>
    </message>
    <message>
        <source>Which documents are shown</source>
        <translation>显示哪些文档</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag the cleaned text into another program, or click to copy it</source>
        <translation>把清理后的文本拖到其他程序，或点击复制</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>CleanEditor never goes online.
Save the page in your browser and drop the file here.</source>
        <translation>CleanEditor 从不联网。
请在浏览器中保存页面，再把文件拖到这里。</translation>
    </message>
    <message>
        <source>Drop to clean this piece of a web page</source>
        <translation>松开以清理这段网页内容</translation>
    </message>
    <message>
        <source>Drop to clean this text</source>
        <translation>松开以清理这段文本</translation>
    </message>
    <message>
        <source>Drop to open all pages in “{0}”</source>
        <translation>松开以打开“{0}”中的所有页面</translation>
    </message>
    <message>
        <source>Drop to open “{0}”</source>
        <translation>松开以打开“{0}”</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No verdict on this page is doubtful.</source>
        <translation>此页面上没有存疑的判定。</translation>
    </message>
    <message>
        <source>Nothing is removed from this page.</source>
        <translation>此页面没有移除任何内容。</translation>
    </message>
    <message>
        <source>Round the end: on from the top.</source>
        <translation>已到末尾：从头继续。</translation>
    </message>
    <message>
        <source>Round the top: on from the end.</source>
        <translation>已到开头：从末尾继续。</translation>
    </message>
    <message>
        <source>This is the first block.</source>
        <translation>这是第一个文本块。</translation>
    </message>
    <message>
        <source>This is the last block.</source>
        <translation>这是最后一个文本块。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Block {0} is empty, so it is removed. Restored, it has its own text again.</source>
        <translation>第 {0} 个文本块为空，因此被移除。恢复后会重新显示其原有文本。</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>编辑第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Remove block {0}, emptied</source>
        <translation>移除已清空的第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Revert edit of block {0}</source>
        <translation>还原对第 {0} 个文本块的编辑</translation>
    </message>
    <message>
        <source>Revert {0} edits</source>
        <translation>还原 {0} 处编辑</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>There is no text in this block.</source>
        <translation>此文本块中没有文本。</translation>
    </message>
    <message>
        <source>This block is removed. Restore it first, then its text can be edited.</source>
        <translation>此文本块已被移除。先恢复，才能编辑其文本。</translation>
    </message>
</context>
<context>
    <name>EditsTab</name>
    <message>
        <source>Before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Edits on this page; Enter goes to the block, Delete reverts the edit</source>
        <translation>此页面上的编辑；回车转到文本块，Delete 还原编辑</translation>
    </message>
    <message>
        <source>No edits on this page. F2 or a double click edits a paragraph.</source>
        <translation>此页面上没有编辑。按 F2 或双击可编辑段落。</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>现在：{0}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert All on This Page</source>
        <translation>还原此页面上的全部编辑</translation>
    </message>
    <message>
        <source>Revert the selected edits</source>
        <translation>还原所选编辑</translation>
    </message>
    <message>
        <source>the page has this block no more</source>
        <translation>页面中已没有此文本块</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Nothing changes here</source>
        <translation>此处没有变化</translation>
    </message>
    <message>
        <source>Nothing changes on any page</source>
        <translation>所有页面都没有变化</translation>
    </message>
    <message>
        <source>{0} ({1} of {2} pages counted)</source>
        <translation>{0}（已计数 {1} / {2} 个页面）</translation>
    </message>
    <message>
        <source>{0} fewer removed</source>
        <translation>少移除 {0} 个</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>此处 {0}</translation>
    </message>
    <message>
        <source>{0} more and {1} fewer removed</source>
        <translation>多移除 {0} 个，少移除 {1} 个</translation>
    </message>
    <message>
        <source>{0} more removed</source>
        <translation>多移除 {0} 个</translation>
    </message>
    <message>
        <source>{0} since they were last counted</source>
        <translation>自上次计数以来 {0}</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}，{2} 上 {1}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>As after: {0}</source>
        <translation>如同以下步骤之后：{0}</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>如同开始时</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>目标位置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace what exists already</source>
        <translation>替换已有文件(&amp;R)</translation>
    </message>
    <message>
        <source>All pages in &amp;one file</source>
        <translation>所有页面放入一个文件(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>选择目标位置</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Files of the same names in this folder will be replaced.</source>
        <translation>此文件夹中的同名文件将被替换。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation>请指定目标位置。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The comments go into {0}.</source>
        <translation>评论将写入 {0}。</translation>
    </message>
    <message>
        <source>The file will be replaced.</source>
        <translation>该文件将被替换。</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or tick “Replace”.</source>
        <translation>此文件已存在。请另选名称，或勾选“替换”。</translation>
    </message>
    <message>
        <source>This is a file: name a folder.</source>
        <translation>这是一个文件：请指定文件夹。</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>这是一个文件夹：请加上文件名。</translation>
    </message>
    <message>
        <source>This is the page itself: input files are never changed.</source>
        <translation>这是页面本身：输入文件从不被更改。</translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation>此页面：{0}</translation>
    </message>
    <message>
        <source>What is in this folder stays; a result whose name is taken gets a number.</source>
        <translation>此文件夹中的内容会保留；若名称已被占用，结果会加上编号。</translation>
    </message>
    <message>
        <source>{0}, for the comments, exists already. Choose another name, or tick “Replace”.</source>
        <translation>用于评论的 {0} 已存在。请另选名称，或勾选“替换”。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Export cancelled: {0} of {1} pages are in {2}</source>
        <translation>导出已取消：{1} 个页面中的 {0} 个在 {2}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>已导出到 {0}</translation>
    </message>
    <message>
        <source>Exporting: {0} of {1} pages</source>
        <translation>正在导出：{0} / {1} 个页面</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>清理后的文本已在剪贴板中。</translation>
    </message>
    <message>
        <source>The export ended early: {0}</source>
        <translation>导出提前结束：{0}</translation>
    </message>
    <message>
        <source>a solo or mute was on: not all rules acted</source>
        <translation>独奏或静默处于开启状态：并非所有规则都起作用</translation>
    </message>
    <message>
        <source>comments in {0}</source>
        <translation>评论在 {0}</translation>
    </message>
</context>
<context>
    <name>ExtractorEditor</name>
    <message>
        <source>Change extractor: {0}</source>
        <translation>更改提取器：{0}</translation>
    </message>
    <message>
        <source>Finds the main content of a web page; the rules below have the word after it.</source>
        <translation>找出网页的正文；之后由下面的规则发言。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>在所有页面中查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>in Cleaned</source>
        <translation>在“已清理”中</translation>
    </message>
    <message>
        <source>in Raw</source>
        <translation>在“原始”中</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Block {0}: {1}</source>
        <translation>第 {0} 个文本块：{1}</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>关闭结果</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>在所有页面中查找</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>已查看的页面</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. All pages of the list are searched, open or not.</source>
        <translation>输入要查找的内容并按回车。列表中的所有页面都会被搜索，无论是否打开。</translation>
    </message>
    <message>
        <source>What was found, page by page</source>
        <translation>找到的内容，逐页列出</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>changed since: find again</source>
        <translation>此后有更改：请重新查找</translation>
    </message>
    <message>
        <source>in the cleaned texts</source>
        <translation>在清理后的文本中</translation>
    </message>
    <message>
        <source>in the whole pages</source>
        <translation>在整个页面中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} 个无法读取</translation>
    </message>
    <message>
        <source>{0} on {1} of {2} pages</source>
        <translation>{0}，在 {2} 个页面中的 {1} 个上</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} 或更多</translation>
    </message>
    <message>
        <source>… and {0} more on this page</source>
        <translation>…此页面上还有 {0} 个</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>指南中没有内容包含所有这些词。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>指南为英文。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Every removed block is tinted in the colour of the rule that took it. Click one: the strip below the panes says why.</source>
        <translation>每个被移除的文本块都以移除它的规则的颜色着色。点击一个：窗格下方的栏会说明原因。</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>变成规则</translation>
    </message>
    <message>
        <source>Put it right with one key</source>
        <translation>一键更正</translation>
    </message>
    <message>
        <source>See what goes, and why</source>
        <translation>查看移除了什么以及原因</translation>
    </message>
    <message>
        <source>{0} removes a block, {1} restores it, {2} takes back any step. Your word outranks all rules.</source>
        <translation>{0} 移除文本块，{1} 恢复，{2} 撤销任何一步。您的决定高于所有规则。</translation>
    </message>
    <message>
        <source>{0} turns a correction into a rule for all your pages. The rules can be switched, and the panes follow at once.</source>
        <translation>{0} 把一次更正变成适用于所有页面的规则。规则可以开关，窗格会立即更新。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Back to “{0}”</source>
        <translation>回到“{0}”</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edits ({0})</source>
        <translation>编辑（{0}）</translation>
    </message>
    <message>
        <source>History and edits</source>
        <translation>历史和编辑</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Click beside an action, or go there with Tab, and press its new keys.</source>
        <translation>点击操作旁边，或用 Tab 移到那里，然后按下新的快捷键。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>查找操作或快捷键</translation>
    </message>
    <message>
        <source>Give all actions their own keys back</source>
        <translation>恢复所有操作的默认快捷键</translation>
    </message>
    <message>
        <source>Keyboard keys</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>没有此名称的操作。</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Use Them for “{0}”</source>
        <translation>用于“{0}”</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>也可用 {0}</translation>
    </message>
    <message>
        <source>{0} are the keys of “{1}”.</source>
        <translation>{0} 是“{1}”的快捷键。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>{0}: from the next start of CleanEditor.</source>
        <translation>{0}：从 CleanEditor 下次启动起。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Nothing removed</source>
        <translation>没有移除</translation>
    </message>
    <message>
        <source>What was removed, by whom</source>
        <translation>移除了什么，由谁移除</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>没有移除任何内容</translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>The rule “{0}”</source>
        <translation>规则“{0}”</translation>
    </message>
    <message>
        <source>{0} took a whole section: “{1}” ({2}).</source>
        <translation>{0}移除了整个章节：“{1}”（{2}）。</translation>
    </message>
    <message>
        <source>{0} took {1} % of this page’s prose.</source>
        <translation>{0}移除了此页面 {1} % 的正文。</translation>
    </message>
</context>
<context>
    <name>MakeRule</name>
    <message>
        <source>All like this: {0}</source>
        <translation>所有类似的：{0}</translation>
    </message>
    <message>
        <source>Blocks that say just “{0}”</source>
        <translation>内容仅为“{0}”的文本块</translation>
    </message>
    <message>
        <source>Does something else with: “{0}”</source>
        <translation>对以下内容的处理不同：“{0}”</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>In this folder: {0}</source>
        <translation>在此文件夹中：{0}</translation>
    </message>
    <message>
        <source>In this language: {0}</source>
        <translation>在此语言中：{0}</translation>
    </message>
    <message>
        <source>Its example lacks: “{0}”</source>
        <translation>其示例缺少：“{0}”</translation>
    </message>
    <message>
        <source>Keep: {0}</source>
        <translation>保留：{0}</translation>
    </message>
    <message>
        <source>Layout part {0}</source>
        <translation>版面部分 {0}</translation>
    </message>
    <message>
        <source>Like “{0}”</source>
        <translation>类似“{0}”</translation>
    </message>
    <message>
        <source>Lines that this site repeats at this place</source>
        <translation>此网站在此位置重复的行</translation>
    </message>
    <message>
        <source>Much goes from {0} more.</source>
        <translation>另外 {0} 个也会移除很多内容。</translation>
    </message>
    <message>
        <source>No longer keeps: “{0}”</source>
        <translation>不再保留：“{0}”</translation>
    </message>
    <message>
        <source>No longer removes: “{0}”</source>
        <translation>不再移除：“{0}”</translation>
    </message>
    <message>
        <source>Now keeps: “{0}”</source>
        <translation>现在保留：“{0}”</translation>
    </message>
    <message>
        <source>Now removes: “{0}”</source>
        <translation>现在移除：“{0}”</translation>
    </message>
    <message>
        <source>On this site: {0}</source>
        <translation>在此网站上：{0}</translation>
    </message>
    <message>
        <source>Takes the whole section “{0}” of {1}.</source>
        <translation>移除 {1} 的整个章节“{0}”。</translation>
    </message>
    <message>
        <source>Takes {0} of the running text of {1}.</source>
        <translation>移除 {1} 连续正文的 {0}。</translation>
    </message>
    <message>
        <source>Texts that begin like these</source>
        <translation>开头与这些相同的文本</translation>
    </message>
    <message>
        <source>Texts that begin “{0}”</source>
        <translation>以“{0}”开头的文本</translation>
    </message>
    <message>
        <source>Texts that contain “{0}”</source>
        <translation>包含“{0}”的文本</translation>
    </message>
    <message>
        <source>The same with any number: “{0}”</source>
        <translation>相同但数字任意：“{0}”</translation>
    </message>
    <message>
        <source>The section under “{0}”</source>
        <translation>“{0}”之下的章节</translation>
    </message>
    <message>
        <source>These very texts</source>
        <translation>正是这些文本</translation>
    </message>
    <message>
        <source>This very text</source>
        <translation>正是此文本</translation>
    </message>
    <message>
        <source>This would keep what must go. Choose a narrower offer.</source>
        <translation>这会保留必须移除的内容。请选择更窄的方案。</translation>
    </message>
    <message>
        <source>This would take what must stay. Choose a narrower offer.</source>
        <translation>这会移除必须保留的内容。请选择更窄的方案。</translation>
    </message>
    <message>
        <source>What the page itself hides</source>
        <translation>页面自身隐藏的内容</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>正文之后</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>正文之前</translation>
    </message>
    <message>
        <source>begins so and goes on</source>
        <translation>如此开头并继续</translation>
    </message>
    <message>
        <source>buttons and labels</source>
        <translation>按钮和标签</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>differs a little</source>
        <translation>略有不同</translation>
    </message>
    <message>
        <source>has fewer links</source>
        <translation>链接较少</translation>
    </message>
    <message>
        <source>has it in its midst</source>
        <translation>在其中间含有它</translation>
    </message>
    <message>
        <source>has it only as a part of a word</source>
        <translation>只作为词的一部分含有它</translation>
    </message>
    <message>
        <source>has it, but is too long</source>
        <translation>含有它，但太长</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>is a little longer</source>
        <translation>稍长</translation>
    </message>
    <message>
        <source>is of another kind</source>
        <translation>属于另一种类</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>代码行</translation>
    </message>
    <message>
        <source>list items</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>mostly links</source>
        <translation>大部分是链接</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>stands at another place</source>
        <translation>位于其他位置</translation>
    </message>
    <message>
        <source>stands elsewhere in the page</source>
        <translation>位于页面的其他位置</translation>
    </message>
    <message>
        <source>stands in “{0}”</source>
        <translation>位于“{0}”中</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>仍在计数</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>takes much of {0}</source>
        <translation>移除 {0} 的很多内容</translation>
    </message>
    <message>
        <source>takes what must stay</source>
        <translation>移除必须保留的内容</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>最多 {0}</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>此处 {0}</translation>
    </message>
    <message>
        <source>{0} nearly</source>
        <translation>{0} 接近</translation>
    </message>
    <message>
        <source>{0} on this page</source>
        <translation>此页面上 {0}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{1} 上 {0}</translation>
    </message>
    <message>
        <source>{0} on {1} of {2}</source>
        <translation>{0}，在 {2} 中的 {1} 上</translation>
    </message>
    <message>
        <source>“{0}” never takes this text</source>
        <translation>“{0}”从不移除此文本</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>…以及另外 {0} 项</translation>
    </message>
</context>
<context>
    <name>MakeRulePanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>All of it is in the text already: nothing would come back now.</source>
        <translation>全部已在文本中：现在没有内容会恢复。</translation>
    </message>
    <message>
        <source>All of it is removed already: nothing would go now.</source>
        <translation>全部已被移除：现在没有内容会移除。</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close without making a rule</source>
        <translation>关闭而不创建规则</translation>
    </message>
    <message>
        <source>From now on, keep:</source>
        <translation>从现在起保留：</translation>
    </message>
    <message>
        <source>From now on, remove:</source>
        <translation>从现在起移除：</translation>
    </message>
    <message>
        <source>Goes ({0})</source>
        <translation>移除（{0}）</translation>
    </message>
    <message>
        <source>Hits and near misses</source>
        <translation>匹配和接近匹配</translation>
    </message>
    <message>
        <source>Kept ({0})</source>
        <translation>保留（{0}）</translation>
    </message>
    <message>
        <source>Make Exception</source>
        <translation>创建例外</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>创建规则</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>创建规则</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>创建例外</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Nearly ({0})</source>
        <translation>接近（{0}）</translation>
    </message>
    <message>
        <source>Select a block, or a piece of text, in the raw page or in the cleaned text.</source>
        <translation>在原始页面或清理后的文本中选择文本块或一段文本。</translation>
    </message>
    <message>
        <source>Tick what must stay: it is stored with the rule.</source>
        <translation>勾选必须保留的内容：会与规则一起保存。</translation>
    </message>
    <message>
        <source>Tick what must still go: it is stored with the rule.</source>
        <translation>勾选仍须移除的内容：会与规则一起保存。</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>位置(&amp;H)</translation>
    </message>
    <message>
        <source>What the rule nearly takes, by page</source>
        <translation>规则几乎会移除的内容，按页面</translation>
    </message>
    <message>
        <source>What the rule takes, by page</source>
        <translation>规则移除的内容，按页面</translation>
    </message>
    <message>
        <source>Where the rule applies</source>
        <translation>规则适用于何处</translation>
    </message>
    <message>
        <source>Would come back: {0} of {1}.</source>
        <translation>将恢复：{1} 中的 {0}。</translation>
    </message>
    <message>
        <source>Would go from the text: {0} of {1}.</source>
        <translation>将从文本中移除：{1} 中的 {0}。</translation>
    </message>
    <message>
        <source>{0}, the first is “{1}”</source>
        <translation>{0}，第一个是“{1}”</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Counting: {0} of {1}.</source>
        <translation>正在计数：{0} / {1}。</translation>
    </message>
    <message>
        <source>Exception “{0}” made: {1} on {2}.</source>
        <translation>已创建例外“{0}”：{2} 上 {1}。</translation>
    </message>
    <message>
        <source>Make exception “{0}”</source>
        <translation>创建例外“{0}”</translation>
    </message>
    <message>
        <source>Make rule “{0}”</source>
        <translation>创建规则“{0}”</translation>
    </message>
    <message>
        <source>No rule fits this selection.</source>
        <translation>没有适合此选择的规则。</translation>
    </message>
    <message>
        <source>Rule “{0}” made: {1} on {2}.</source>
        <translation>已创建规则“{0}”：{2} 上 {1}。</translation>
    </message>
    <message>
        <source>Select a block or some text first.</source>
        <translation>请先选择文本块或一段文本。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Rules that are offered</source>
        <translation>建议的规则</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here.</source>
        <translation>CleanEditor 从不联网。请在浏览器中保存页面（Ctrl+S），再把文件拖到这里。</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <source>Open all pages in a folder</source>
        <translation>打开文件夹中的所有页面</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>剪贴板中没有文本，也没有文件。</translation>
    </message>
    <message>
        <source>There are no pages in there.</source>
        <translation>其中没有页面。</translation>
    </message>
    <message>
        <source>Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)</source>
        <translation>网页和文本 (*.html *.htm *.xhtml *.txt *.text *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Blocks {0} to {1}</source>
        <translation>第 {0} 至 {1} 个文本块</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>移除 {0}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>波罗的海</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”). “Automatic” may read them better.</source>
        <translation>有些字母看起来不对（“Ã¤”应为“ä”）。“自动”也许能读得更好。</translation>
    </message>
    <message>
        <source>Letters look wrong (“Ã¤” for “ä”): they were damaged before the page was saved.</source>
        <translation>有些字母看起来不对（“Ã¤”应为“ä”）：在页面保存之前就已损坏。</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>依据字节顺序标记</translation>
    </message>
    <message>
        <source>by its bytes</source>
        <translation>依据字节</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>来自页面声明</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>根据字母推测</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message>
        <source>The browser engine is being started …</source>
        <translation>正在启动浏览器引擎…</translation>
    </message>
    <message>
        <source>The page as a browser shows it</source>
        <translation>浏览器中显示的页面</translation>
    </message>
    <message>
        <source>The page is being prepared …</source>
        <translation>正在准备页面…</translation>
    </message>
    <message>
        <source>This package comes without a browser engine, which would make it three times as large.

The tabs Blocks and Source show all that is in the page.</source>
        <translation>此软件包不含浏览器引擎，否则体积会大三倍。

“文本块”和“源代码”标签页显示页面中的全部内容。</translation>
    </message>
    <message>
        <source>This page cannot be shown as a browser shows it.</source>
        <translation>无法像浏览器那样显示此页面。</translation>
    </message>
    <message>
        <source>To see the page here as a browser shows it, a browser engine is needed, which is not installed.

It is an optional part of about 180 MB. Close CleanEditor, run this in a terminal, and start it again:

{command}

The tabs Blocks and Source show all that is in the page.</source>
        <translation>要在此像浏览器那样查看页面，需要尚未安装的浏览器引擎。

它是约 180 MB 的可选部分。请关闭 CleanEditor，在终端中运行以下命令，然后重新启动：

{command}

“文本块”和“源代码”标签页显示页面中的全部内容。</translation>
    </message>
</context>
<context>
    <name>PageTrouble</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>“{0}” was left out: {1}</source>
        <translation>“{0}”已略过：{1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find an action, a rule or a page</source>
        <translation>查找操作、规则或页面</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>needs several pages of one site</source>
        <translation>需要同一网站的多个页面</translation>
    </message>
    <message>
        <source>no accepted page has changed</source>
        <translation>没有已接受的页面发生更改</translation>
    </message>
    <message>
        <source>no page is open</source>
        <translation>没有打开的页面</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>没有可重做的内容</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>select a block first</source>
        <translation>请先选择文本块</translation>
    </message>
    <message>
        <source>the page is not accepted</source>
        <translation>页面未被接受</translation>
    </message>
    <message>
        <source>the selected block has no word of yours</source>
        <translation>所选文本块没有您的判定</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
</context>
<context>
    <name>RawPane</name>
    <message>
        <source>Blocks</source>
        <translation>文本块</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>交给规则决定</translation>
    </message>
    <message>
        <source>Loading the page…</source>
        <translation>正在载入页面…</translation>
    </message>
    <message>
        <source>Overview of the raw page</source>
        <translation>原始页面的概览</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>This page could not be opened</source>
        <translation>无法打开此页面</translation>
    </message>
    <message>
        <source>Ways to see the raw page</source>
        <translation>查看原始页面的方式</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>An earlier session cannot be opened, because its file {0}. It was put aside as {1}.</source>
        <translation>无法打开之前的会话，因为其文件{0}。已另存为 {1}。</translation>
    </message>
    <message>
        <source>Another window was open too.</source>
        <translation>当时还打开了另一个窗口。</translation>
    </message>
    <message>
        <source>CleanEditor was not closed properly. Everything is as it was: {0}.</source>
        <translation>CleanEditor 上次没有正常关闭。一切如前：{0}。</translation>
    </message>
    <message>
        <source>Edit block {0}</source>
        <translation>编辑第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Open It Anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Show Its Session</source>
        <translation>显示它的会话</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The last session has ended the program several times, so it was not opened again.</source>
        <translation>上次会话曾多次使程序终止，因此没有重新打开。</translation>
    </message>
    <message>
        <source>The last session is open again: {0}.</source>
        <translation>上次会话已重新打开：{0}。</translation>
    </message>
    <message>
        <source>There is no earlier session.</source>
        <translation>没有之前的会话。</translation>
    </message>
    <message>
        <source>What you do is no longer kept for the next start: {0}. Save your rules and export your pages.</source>
        <translation>您的操作不再为下次启动保存：{0}。请保存规则并导出页面。</translation>
    </message>
    <message>
        <source>{0}; the steps to undo are lost</source>
        <translation>{0}；可撤销的步骤已丢失</translation>
    </message>
</context>
<context>
    <name>RepeatedDialog</name>
    <message>
        <source>Add repeated lines of {0}</source>
        <translation>添加 {0} 的重复行</translation>
    </message>
    <message>
        <source>Add to My Rules</source>
        <translation>添加到我的规则</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines that repeat on this site</source>
        <translation>在此网站上重复的行</translation>
    </message>
    <message>
        <source>Looking at the pages of this site…</source>
        <translation>正在查看此网站的页面…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages looked at</source>
        <translation>已查看的页面</translation>
    </message>
    <message>
        <source>Repeated lines of this site</source>
        <translation>此网站的重复行</translation>
    </message>
    <message>
        <source>The open page could not be read again, so its site is not known.</source>
        <translation>无法重新读取打开的页面，因此不知道它属于哪个网站。</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Too few to tell what repeats: {0} of this site, and at least {1} are needed.</source>
        <translation>太少，无法判断重复内容：此网站有{0}，至少需要 {1} 个。</translation>
    </message>
    <message>
        <source>Whatever stands there: {0}</source>
        <translation>该处的任何内容：{0}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>around the text</source>
        <translation>在正文周围</translation>
    </message>
    <message>
        <source>at one place</source>
        <translation>在某一处</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>{0} of this site, and every line that repeats is in your rules already.</source>
        <translation>此网站的{0}，所有重复的行都已在您的规则中。</translation>
    </message>
    <message>
        <source>{0} of this site, and no line that repeats.</source>
        <translation>此网站有{0}，没有重复的行。</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of the {1} that were looked at, {2} in all. Ticked ones stand on half of them or more.</source>
        <translation>{0}：在查看过的{1}（共 {2} 页）中多次出现的行。勾选的行出现在一半以上的页面中。</translation>
    </message>
    <message>
        <source>{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.</source>
        <translation>{0}：在{1}中多次出现的行。勾选的行出现在一半以上的页面中。</translation>
    </message>
    <message>
        <source>{} stands for what differs from page to page.</source>
        <translation>{} 代表各页面之间不同的内容。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Failures and notes, one a line</source>
        <translation>失败和说明，每行一条</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept as They Are</source>
        <translation>按现状接受</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>接受“{0}”</translation>
    </message>
    <message>
        <source>All changed pages are accepted again.</source>
        <translation>所有更改的页面已重新接受。</translation>
    </message>
    <message>
        <source>All pages that the list shows are accepted.</source>
        <translation>列表显示的所有页面都已接受。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Some rules are silenced for now: end that first, then accept what all of them give.</source>
        <translation>有些规则暂时被静默：请先结束静默，再接受全部规则的结果。</translation>
    </message>
    <message>
        <source>Take back that “{0}” is accepted</source>
        <translation>收回对“{0}”的接受</translation>
    </message>
    <message>
        <source>This is the only page that still needs eyes.</source>
        <translation>这是唯一仍需查看的页面。</translation>
    </message>
    <message>
        <source>This page is still being cleaned: look at it first.</source>
        <translation>此页面仍在清理：请先查看。</translation>
    </message>
    <message>
        <source>this page: {0}</source>
        <translation>此页面：{0}</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{1} 个中已接受 {0} 个</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>{0} changed</source>
        <translation>{0} 个有更改</translation>
    </message>
    <message>
        <source>{0} of {1} accepted</source>
        <translation>{1} 个中已接受 {0} 个</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>&amp;Mute This Group</source>
        <translation>静默此组(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo This Group</source>
        <translation>独奏此组(&amp;S)</translation>
    </message>
    <message>
        <source>End solo and unmute all</source>
        <translation>结束独奏并取消全部静默</translation>
    </message>
    <message>
        <source>Rule “{0}”</source>
        <translation>规则“{0}”</translation>
    </message>
    <message>
        <source>Switch All &amp;On</source>
        <translation>全部开启(&amp;O)</translation>
    </message>
    <message>
        <source>Switch All O&amp;ff</source>
        <translation>全部关闭(&amp;F)</translation>
    </message>
    <message>
        <source>This R&amp;ule</source>
        <translation>此规则(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>Change “{0}”: {1}</source>
        <translation>更改“{0}”：{1}</translation>
    </message>
    <message>
        <source>Changed. Reset: {0}</source>
        <translation>已更改。重置：{0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>For a while only this rule acts; not saved with the rules</source>
        <translation>暂时只有此规则起作用；不随规则保存</translation>
    </message>
    <message>
        <source>For a while this rule does not act; not saved with the rules</source>
        <translation>暂时此规则不起作用；不随规则保存</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Puts the rule back as it ships</source>
        <translation>将规则恢复为出厂状态</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>The last word wins: a rule further down overrules</source>
        <translation>以最后的判定为准：下方的规则优先</translation>
    </message>
</context>
<context>
    <name>RuleExchange</name>
    <message>
        <source>Built-in rules</source>
        <translation>内置规则</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Export some rules</source>
        <translation>导出部分规则</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Import site rules</source>
        <translation>导入网站规则</translation>
    </message>
    <message>
        <source>Import site rules: files named after their site, such as news.example.txt</source>
        <translation>导入网站规则：以网站命名的文件，例如 news.example.txt</translation>
    </message>
    <message>
        <source>Import {0} from {1}</source>
        <translation>从 {1} 导入 {0}</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>规则 (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>规则 (*{0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Rules for {0}. Those for where the text stands go before all others.</source>
        <translation>{0} 的规则。说明正文位置的规则排在所有其他规则之前。</translation>
    </message>
    <message>
        <source>Rules of “{0}” to add to yours, behind them:</source>
        <translation>要添加到您的规则之后的“{0}”中的规则：</translation>
    </message>
    <message>
        <source>Rules to write into a file of their own, for others or for another rule set:</source>
        <translation>要写入单独文件的规则，供他人或其他规则集使用：</translation>
    </message>
    <message>
        <source>Site rules (*.txt);;All files (*)</source>
        <translation>网站规则 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The rules were not exported: {0}</source>
        <translation>规则未导出：{0}</translation>
    </message>
    <message>
        <source>These files are no site rules:</source>
        <translation>这些文件不是网站规则：</translation>
    </message>
    <message>
        <source>another one is there; this joins it</source>
        <translation>已有另一条；此条将加入</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>some rules</source>
        <translation>部分规则</translation>
    </message>
    <message>
        <source>{0} exported to {1}</source>
        <translation>已将 {0} 导出到 {1}</translation>
    </message>
    <message>
        <source>{0}, as saved</source>
        <translation>{0}，已保存的版本</translation>
    </message>
    <message>
        <source>“{0}” has no rules to add.</source>
        <translation>“{0}”中没有可添加的规则。</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Switch off “{0}”</source>
        <translation>关闭“{0}”</translation>
    </message>
    <message>
        <source>Switch on “{0}”</source>
        <translation>开启“{0}”</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>does not run on this page</source>
        <translation>不在此页面上运行</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>{0}, on or off</source>
        <translation>{0}，开或关</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0}，{2} 上 {1}</translation>
    </message>
</context>
<context>
    <name>RuleSearch</name>
    <message>
        <source>By name, phrase, pattern, group, kind or note; Esc shows all rules again</source>
        <translation>按名称、短语、模式、组、种类或说明；Esc 重新显示所有规则</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Hits here</source>
        <translation>此处有匹配</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Only rules that are not as they ship, or not as in the file</source>
        <translation>仅与出厂状态或文件不同的规则</translation>
    </message>
    <message>
        <source>Only rules that are switched off or silenced</source>
        <translation>仅已关闭或静默的规则</translation>
    </message>
    <message>
        <source>Only rules that find something on this page</source>
        <translation>仅在此页面上有匹配的规则</translation>
    </message>
</context>
<context>
    <name>RulesFiles</name>
    <message>
        <source>Built-in rules</source>
        <translation>内置规则</translation>
    </message>
    <message>
        <source>No rules files opened yet</source>
        <translation>尚未打开规则文件</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was.</source>
        <translation>否则文件保持原样。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件吗？</translation>
    </message>
    <message>
        <source>Rules (*{0})</source>
        <translation>规则 (*{0})</translation>
    </message>
    <message>
        <source>Rules (*{0});;All files (*)</source>
        <translation>规则 (*{0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Rules saved in {0}</source>
        <translation>规则已保存到 {0}</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>规则另存为</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>保存对“{0}”的更改吗？</translation>
    </message>
    <message>
        <source>The rules were not saved: {0}</source>
        <translation>规则未保存：{0}</translation>
    </message>
    <message>
        <source>They go into a file of your own; the built-in rules stay as they ship.</source>
        <translation>更改会保存到您自己的文件；内置规则保持原样。</translation>
    </message>
    <message>
        <source>Unsaved rules</source>
        <translation>未保存的规则</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>my rules</source>
        <translation>我的规则</translation>
    </message>
    <message>
        <source>“{0}” cannot be used as a rules file:</source>
        <translation>“{0}”不能用作规则文件：</translation>
    </message>
    <message>
        <source>“{0}” exists already. Replace it?</source>
        <translation>“{0}”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:</source>
        <translation>“{0}”有错误。有错的部分已略过或关闭，其余部分在使用中：</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>“{0}”已被其他程序更改。要替换吗？</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add “{0}”</source>
        <translation>添加“{0}”</translation>
    </message>
    <message>
        <source>Built-in rules stay where they are. A duplicate in My rules can go anywhere.</source>
        <translation>内置规则保持原位。复制到“我的规则”后可移到任何位置。</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>删除“{0}”</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>复制“{0}”</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>结束独奏</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>Move “{0}”</source>
        <translation>移动“{0}”</translation>
    </message>
    <message>
        <source>Mute “{0}”</source>
        <translation>静默“{0}”</translation>
    </message>
    <message>
        <source>My rule</source>
        <translation>我的规则</translation>
    </message>
    <message>
        <source>No rule is like that. Esc in the field shows all again.</source>
        <translation>没有这样的规则。在输入框中按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>重置“{0}”</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules speak from top to bottom, and the last word wins. Rules of your own can be dragged.</source>
        <translation>规则从上到下依次判定，以最后的判定为准。您自己的规则可以拖动。</translation>
    </message>
    <message>
        <source>Solo “{0}”</source>
        <translation>独奏“{0}”</translation>
    </message>
    <message>
        <source>Switch off all of “{0}”</source>
        <translation>关闭“{0}”的全部规则</translation>
    </message>
    <message>
        <source>Switch on all of “{0}”</source>
        <translation>开启“{0}”的全部规则</translation>
    </message>
    <message>
        <source>Unmute “{0}”</source>
        <translation>取消静默“{0}”</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Let the rules decide on block {0}</source>
        <translation>交给规则决定第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Remove block {0}</source>
        <translation>移除第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Restore block {0}</source>
        <translation>恢复第 {0} 个文本块</translation>
    </message>
    <message>
        <source>The rules could not be applied: {0}</source>
        <translation>无法应用规则：{0}</translation>
    </message>
</context>
<context>
    <name>SilenceBar</name>
    <message>
        <source>Does not act, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>在此处、所有页面和导出中都不起作用。不随规则保存。</translation>
    </message>
    <message>
        <source>End solo</source>
        <translation>结束独奏</translation>
    </message>
    <message>
        <source>End solo: all rules act again</source>
        <translation>结束独奏：所有规则重新起作用</translation>
    </message>
    <message>
        <source>Muted: {0}</source>
        <translation>已静默：{0}</translation>
    </message>
    <message>
        <source>Only this acts, here, on all pages and in exports. It is not saved with the rules.</source>
        <translation>在此处、所有页面和导出中只有它起作用。不随规则保存。</translation>
    </message>
    <message>
        <source>Solo: {0}</source>
        <translation>独奏：{0}</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>取消全部静默</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source of the page</source>
        <translation>页面源代码</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop web pages or texts here</source>
        <translation>将网页或文本拖到这里</translation>
    </message>
    <message>
        <source>Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, and you decide what goes.</source>
        <translation>文件、文件夹，或来自浏览器的文本和 HTML。CleanEditor 显示哪些是样板内容及其原因，去留由您决定。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and your files are never changed.</source>
        <translation>任何内容都不会离开这台电脑，您的文件也从不被更改。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>As the page declares</source>
        <translation>按页面声明</translation>
    </message>
    <message>
        <source>As the page declares: {0}</source>
        <translation>按页面声明：{0}</translation>
    </message>
    <message>
        <source>Language of the page: {0}. Rules of one language follow it.</source>
        <translation>页面语言：{0}。针对某种语言的规则以此为准。</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>Text encoding: {0}</source>
        <translation>文本编码：{0}</translation>
    </message>
    <message>
        <source>This page failed: {0}</source>
        <translation>此页面失败：{0}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>changed since it was accepted</source>
        <translation>接受之后有更改</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>cleaned in {0} ms</source>
        <translation>清理用时 {0} 毫秒</translation>
    </message>
    <message>
        <source>cleaning…</source>
        <translation>正在清理…</translation>
    </message>
    <message>
        <source>from the page’s declaration</source>
        <translation>来自页面声明</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>the extractor failed: rules only</source>
        <translation>提取器失败：仅用规则</translation>
    </message>
    <message>
        <source>the extractor found no main content: rules only</source>
        <translation>提取器未找到正文：仅用规则</translation>
    </message>
    <message>
        <source>the extractor took too long: rules only</source>
        <translation>提取器耗时过长：仅用规则</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{0}, the state of now</source>
        <translation>{0}，当前状态</translation>
    </message>
    <message>
        <source>{0}, undone</source>
        <translation>{0}，已撤销</translation>
    </message>
</context>
<context>
    <name>StepsTab</name>
    <message>
        <source>A click goes to that step. Nothing is lost until you change something there.</source>
        <translation>点击转到该步骤。在那里做出更改之前不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Enter or a double click goes back to it, Delete forgets it</source>
        <translation>回车或双击回到该状态，Delete 忘记它</translation>
    </message>
    <message>
        <source>Name of this state</source>
        <translation>此状态的名称</translation>
    </message>
    <message>
        <source>Name of this state, then Enter</source>
        <translation>输入此状态的名称，然后按回车</translation>
    </message>
    <message>
        <source>Remember This State…</source>
        <translation>记住此状态…</translation>
    </message>
    <message>
        <source>Remembered states</source>
        <translation>已记住的状态</translation>
    </message>
    <message>
        <source>Remembered states; Enter goes back to one, Delete forgets it</source>
        <translation>已记住的状态；回车回到某一状态，Delete 忘记它</translation>
    </message>
    <message>
        <source>Steps, the first one on top</source>
        <translation>步骤，最早的在最上面</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>Block {0}</source>
        <translation>第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Doubtful: gentle and strict do not agree</source>
        <translation>存疑：温和与严格不一致</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sample to try things on</source>
        <translation>供您试用的示例</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close these hints</source>
        <translation>关闭这些提示</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Your own pages: drop files or folders anywhere on the window.</source>
        <translation>您自己的网页：把文件或文件夹拖放到窗口任意位置。</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>A button.</source>
        <translation>按钮。</translation>
    </message>
    <message>
        <source>A choice: the arrow keys change it.</source>
        <translation>选项：用方向键更改。</translation>
    </message>
    <message>
        <source>A field to write in.</source>
        <translation>输入框。</translation>
    </message>
    <message>
        <source>A scale: the arrow keys move it.</source>
        <translation>滑块：用方向键移动。</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>文本。</translation>
    </message>
    <message>
        <source>Adds a rule of your own, of a kind that you choose.</source>
        <translation>添加您自己的规则，类型由您选择。</translation>
    </message>
    <message>
        <source>All rules by group, each with the number of blocks it finds on this page. A tick switches a rule on; its arrow opens what can be changed. Everything follows at once.</source>
        <translation>按组列出所有规则，每条规则旁是它在此页面上找到的文本块数。打勾即开启规则；箭头展开可更改的内容。一切立即生效。</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <source>Finds text in the raw page or in the cleaned one.</source>
        <translation>在原始页面或清理后的页面中查找文本。</translation>
    </message>
    <message>
        <source>Goes to the next pane: documents, raw, cleaned, rules, why.</source>
        <translation>转到下一个窗格：文档、原始、已清理、规则、原因。</translation>
    </message>
    <message>
        <source>How likely a block must be part of the text to stay: gentle rather keeps too much, strict rather takes too much.</source>
        <translation>文本块必须有多大可能属于正文才保留：温和宁可多留，严格宁可多删。</translation>
    </message>
    <message>
        <source>Looks for lines that stand on many of the open pages of this site and offers them as rules.</source>
        <translation>查找在此网站许多已打开页面上出现的行，并建议作为规则。</translation>
    </message>
    <message>
        <source>Makes a page of what is on the clipboard: files, a piece of a web page, or text.</source>
        <translation>把剪贴板中的内容变成页面：文件、网页片段或文本。</translation>
    </message>
    <message>
        <source>Makes a rule from what is selected, so that the same goes on every page from now on.</source>
        <translation>根据所选内容创建规则，今后在每个页面上都移除同样的内容。</translation>
    </message>
    <message>
        <source>On or off: Space switches it.</source>
        <translation>开或关：用空格键切换。</translation>
    </message>
    <message>
        <source>Opens a page that was made for looking around.</source>
        <translation>打开一个供试用的页面。</translation>
    </message>
    <message>
        <source>Opens all pages in a folder and in the folders below it.</source>
        <translation>打开文件夹及其子文件夹中的所有页面。</translation>
    </message>
    <message>
        <source>Opens web pages and text scrapes; they join the list of documents.</source>
        <translation>打开网页和抓取的文本；它们会加入文档列表。</translation>
    </message>
    <message>
        <source>Puts the cleaned text of this page on the clipboard.</source>
        <translation>把此页面清理后的文本放到剪贴板。</translation>
    </message>
    <message>
        <source>Puts the selected blocks back into the cleaned text, whatever the rules say.</source>
        <translation>把所选文本块放回清理后的文本，不论规则如何。</translation>
    </message>
    <message>
        <source>Readers’ comments under an article are removed, kept in the text, or exported beside it.</source>
        <translation>文章下方的读者评论：移除、保留在文本中，或另行导出。</translation>
    </message>
    <message>
        <source>Removes the selected blocks from the cleaned text. Your word outranks all rules; the page stays.</source>
        <translation>从清理后的文本中移除所选文本块。您的决定高于所有规则；页面本身不变。</translation>
    </message>
    <message>
        <source>Saves the rules, so that they can be used again and elsewhere.</source>
        <translation>保存规则，以便再次使用或在别处使用。</translation>
    </message>
    <message>
        <source>Selects the next block on which a gentle and a strict focus would not agree.</source>
        <translation>选择下一个温和与严格两种侧重判定不一致的文本块。</translation>
    </message>
    <message>
        <source>Selects the next block that is removed.</source>
        <translation>选择下一个被移除的文本块。</translation>
    </message>
    <message>
        <source>Shows only the pages whose names hold what is typed here.</source>
        <translation>只显示名称中包含此处所输内容的页面。</translation>
    </message>
    <message>
        <source>Starts again from the rules that ship with the program.</source>
        <translation>从程序自带的规则重新开始。</translation>
    </message>
    <message>
        <source>Takes a file of rules into use in place of these.</source>
        <translation>用一个规则文件代替当前规则。</translation>
    </message>
    <message>
        <source>Takes back the last verdict or change of rules.</source>
        <translation>撤销上一次判定或规则更改。</translation>
    </message>
    <message>
        <source>Takes the page off the list. Its file stays, and so do your verdicts, should it come back.</source>
        <translation>把页面从列表中移除。文件保留；若页面再次打开，您的判定也还在。</translation>
    </message>
    <message>
        <source>Takes your own verdict on the selected blocks back: the rules decide again.</source>
        <translation>收回您对所选文本块的判定：重新由规则决定。</translation>
    </message>
    <message>
        <source>The colours and who took how many blocks. A click goes to the next block of that colour.</source>
        <translation>各种颜色，以及谁移除了多少文本块。点击转到该颜色的下一个文本块。</translation>
    </message>
    <message>
        <source>The pages that are open, each with its words before and after and how many blocks are removed.</source>
        <translation>已打开的页面，各有清理前后的词数和移除的文本块数。</translation>
    </message>
    <message>
        <source>The text as it will be exported. A thin mark stands where something was taken.</source>
        <translation>将要导出的文本。有内容被移除之处有一条细线标记。</translation>
    </message>
    <message>
        <source>The whole page, block by block. Removed blocks are struck and tinted in the colour of the group of rules that took them. A click selects a block, and the strip below says why it is kept or removed.</source>
        <translation>整个页面，逐个文本块显示。被移除的文本块带删除线，并以移除它的规则组的颜色着色。点击选择文本块，下方的栏说明它为何被保留或移除。</translation>
    </message>
    <message>
        <source>What is searched for. Capital and small letters are the same.</source>
        <translation>要查找的内容。不区分大小写。</translation>
    </message>
    <message>
        <source>Who had the last word on the selected block, and what they found in it.</source>
        <translation>谁对所选文本块有最终判定，以及从中发现了什么。</translation>
    </message>
    <message>
        <source>Writes the cleaned text of this page or of all pages to files.</source>
        <translation>把此页面或所有页面清理后的文本写入文件。</translation>
    </message>
</context>
<context>
    <name>WhyStrip</name>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Block {0}</source>
        <translation>第 {0} 个文本块</translation>
    </message>
    <message>
        <source>Click a block to see why it is kept or removed.</source>
        <translation>点击文本块，查看它为何被保留或移除。</translation>
    </message>
    <message>
        <source>Everybody who spoke of this block, in order</source>
        <translation>依次列出对此文本块作出判定的各方</translation>
    </message>
    <message>
        <source>Let the rules decide</source>
        <translation>交给规则决定</translation>
    </message>
    <message>
        <source>Make an exception…</source>
        <translation>创建例外…</translation>
    </message>
    <message>
        <source>Offers rules that keep such blocks from now on</source>
        <translation>提供从现在起保留此类文本块的规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Shows everybody who spoke of this block, in order</source>
        <translation>依次显示对此文本块作出判定的各方</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>由{0}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>由您编辑</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>Accepted: {0}</source>
        <translation>已接受：{0}</translation>
    </message>
    <message>
        <source>Another order of the rules: {0}</source>
        <translation>规则顺序不同：{0}</translation>
    </message>
    <message>
        <source>Block {0}, text: {1}</source>
        <translation>第 {0} 个文本块，文本：{1}</translation>
    </message>
    <message>
        <source>Block {0}: {1}</source>
        <translation>第 {0} 个文本块：{1}</translation>
    </message>
    <message>
        <source>Extractor, {0}: {1}</source>
        <translation>提取器，{0}：{1}</translation>
    </message>
    <message>
        <source>New rule “{0}”</source>
        <translation>新规则“{0}”</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他选择</translation>
    </message>
    <message>
        <source>Other choices on {0}</source>
        <translation>在 {0} 上的其他选择</translation>
    </message>
    <message>
        <source>Other rules are silenced</source>
        <translation>其他规则已静默</translation>
    </message>
    <message>
        <source>The rule “{0}” is gone</source>
        <translation>规则“{0}”已不存在</translation>
    </message>
    <message>
        <source>Your edits: {0} on {1}</source>
        <translation>您的编辑：{1} 上 {0}</translation>
    </message>
    <message>
        <source>Your own verdicts: {0} on {1}</source>
        <translation>您的判定：{1} 上 {0}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>侧重</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>its examples</source>
        <translation>其示例</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>其说明</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>where it applies</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>{0} is a rule of another kind</source>
        <translation>{0} 是另一种规则</translation>
    </message>
    <message>
        <source>{0} is switched off</source>
        <translation>{0} 已关闭</translation>
    </message>
    <message>
        <source>{0} is switched on</source>
        <translation>{0} 已开启</translation>
    </message>
    <message>
        <source>{0}: {1} changed</source>
        <translation>{0}：{1} 已更改</translation>
    </message>
    <message>
        <source>“{0}” has another name: “{1}”</source>
        <translation>“{0}”改名为“{1}”</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>，可能是内存不足</translation>
    </message>
    <message>
        <source>, {0} of them are exported as comments</source>
        <translation>，其中 {0} 个作为评论导出</translation>
    </message>
    <message>
        <source>; did you mean {0}?</source>
        <translation>；是否指 {0}？</translation>
    </message>
    <message>
        <source>Keeps the part of the page that the site&apos;s rules call its body.</source>
        <translation>保留网站规则称为正文的页面部分。</translation>
    </message>
    <message>
        <source>Keeps the title where it stands outside of the text.</source>
        <translation>当标题位于正文之外时予以保留。</translation>
    </message>
    <message>
        <source>Lines around the text</source>
        <translation>正文周围的行</translation>
    </message>
    <message>
        <source>Lines in the text</source>
        <translation>正文中的行</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>有差异的行</translation>
    </message>
    <message>
        <source>Takes all of the page where the next rule finds its text, which then comes back.</source>
        <translation>移除整个页面，随后由下一条规则找到的正文会恢复。</translation>
    </message>
    <message>
        <source>Takes the parts of the page that have one of these ids or classes.</source>
        <translation>移除具有这些 id 或 class 之一的页面部分。</translation>
    </message>
    <message>
        <source>Takes the parts of the page that these paths find.</source>
        <translation>移除这些路径找到的页面部分。</translation>
    </message>
    <message>
        <source>Takes {0}: {1} {2}, each on {3} of {4} pages.</source>
        <translation>移除{0}：{1} {2}，各出现在 {4} 个页面中的 {3} 个。</translation>
    </message>
    <message>
        <source>Writes other words where these stand.</source>
        <translation>把这些词替换为其他词。</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 图像</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <source>a PDF document: save or print it as text first</source>
        <translation>PDF 文档：请先保存或打印为文本</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>Parquet 表格</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a PowerPoint document</source>
        <translation>PowerPoint 文档</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>TIFF 图像</translation>
    </message>
    <message>
        <source>a WARC archive: unpack its pages first</source>
        <translation>WARC 存档：请先解包其中的页面</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>a Word document: save it as HTML or text first</source>
        <translation>Word 文档：请先另存为 HTML 或文本</translation>
    </message>
    <message>
        <source>a ZIP archive: unpack it first</source>
        <translation>ZIP 压缩包：请先解压</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>有一行为空</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a tar archive: unpack it first</source>
        <translation>tar 归档：请先解包</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>a web archive (MHTML): save the page as HTML instead</source>
        <translation>网页存档（MHTML）：请将页面另存为 HTML</translation>
    </message>
    <message>
        <source>a web archive of Safari: save the page as HTML instead</source>
        <translation>Safari 网页存档：请将页面另存为 HTML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a {0} is never closed; as in a browser, what follows it is not part of the page</source>
        <translation>{0} 一直没有闭合；与浏览器中一样，其后的内容不属于页面</translation>
    </message>
    <message>
        <source>about {0} of {1} words could not be read</source>
        <translation>约 {0} 个词（共 {1} 个）无法读取</translation>
    </message>
    <message>
        <source>allowed are {0}</source>
        <translation>允许的有 {0}</translation>
    </message>
    <message>
        <source>an EPUB book: unpack it first</source>
        <translation>EPUB 电子书：请先解包</translation>
    </message>
    <message>
        <source>an Excel document</source>
        <translation>Excel 文档</translation>
    </message>
    <message>
        <source>an OpenDocument file: save it as HTML or text first</source>
        <translation>OpenDocument 文件：请先另存为 HTML 或文本</translation>
    </message>
    <message>
        <source>an RTF document: save it as HTML or text first</source>
        <translation>RTF 文档：请先另存为 HTML 或文本</translation>
    </message>
    <message>
        <source>an audio file</source>
        <translation>音频文件</translation>
    </message>
    <message>
        <source>an audio or video file</source>
        <translation>音频或视频文件</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>an image, audio or video file</source>
        <translation>图像、音频或视频文件</translation>
    </message>
    <message>
        <source>an old Office document: save it as HTML or text first</source>
        <translation>旧版 Office 文档：请先另存为 HTML 或文本</translation>
    </message>
    <message>
        <source>attributes are no text</source>
        <translation>属性不是文本</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>cannot be searched for: {0}</source>
        <translation>无法搜索：{0}</translation>
    </message>
    <message>
        <source>cannot be used: a backslash stands before what it has no meaning for; write two</source>
        <translation>不能使用：反斜杠之后的内容没有特殊含义；请写两个反斜杠</translation>
    </message>
    <message>
        <source>cannot be used: it names a group that the pattern does not have</source>
        <translation>无法使用：它提到了模式中没有的组</translation>
    </message>
    <message>
        <source>changes elements, not which text stays</source>
        <translation>更改元素，不影响保留哪些文本</translation>
    </message>
    <message>
        <source>changes the page&apos;s source, which is never touched here</source>
        <translation>更改页面源代码，而此处从不改动</translation>
    </message>
    <message>
        <source>cleaned by the rules alone: {0}</source>
        <translation>仅由规则清理：{0}</translation>
    </message>
    <message>
        <source>comments in the source are no text</source>
        <translation>源代码中的注释不是文本</translation>
    </message>
    <message>
        <source>compressed with bzip2: unpack it first</source>
        <translation>用 bzip2 压缩：请先解压</translation>
    </message>
    <message>
        <source>compressed with compress: unpack it first</source>
        <translation>用 compress 压缩：请先解压</translation>
    </message>
    <message>
        <source>compressed with gzip twice or more: unpack it first</source>
        <translation>用 gzip 压缩了两次或更多次：请先解压</translation>
    </message>
    <message>
        <source>compressed with lz4: unpack it first</source>
        <translation>用 lz4 压缩：请先解压</translation>
    </message>
    <message>
        <source>compressed with xz: unpack it first</source>
        <translation>用 xz 压缩：请先解压</translation>
    </message>
    <message>
        <source>compressed with zlib: unpack it first</source>
        <translation>用 zlib 压缩：请先解压</translation>
    </message>
    <message>
        <source>compressed with zstd: unpack it first</source>
        <translation>用 zstd 压缩：请先解压</translation>
    </message>
    <message>
        <source>could not be cleaned</source>
        <translation>无法清理</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>data in scripts is not read</source>
        <translation>脚本中的数据不会读取</translation>
    </message>
    <message>
        <source>dates are read from the page itself</source>
        <translation>日期从页面本身读取</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>是否指 {0}？</translation>
    </message>
    <message>
        <source>every page is repaired in the same way here</source>
        <translation>此处以相同方式修复每个页面</translation>
    </message>
    <message>
        <source>finds a piece of a block (a text or an attribute), and blocks are taken whole</source>
        <translation>找到的是文本块的一部分（文本或属性），而文本块只能整体处理</translation>
    </message>
    <message>
        <source>folders of page parts</source>
        <translation>页面附属文件夹</translation>
    </message>
    <message>
        <source>give a pattern or tidy</source>
        <translation>请给出模式或 tidy</translation>
    </message>
    <message>
        <source>give either css or xpath</source>
        <translation>请给出 css 或 xpath 之一</translation>
    </message>
    <message>
        <source>gives a number, a text or a truth, not elements of the page</source>
        <translation>得出的是数字、文本或真假值，而不是页面元素</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>has no line that site rules have, such as body: or strip:</source>
        <translation>没有网站规则应有的行，例如 body: 或 strip:</translation>
    </message>
    <message>
        <source>has no replace_string after it</source>
        <translation>其后没有 replace_string</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>隐藏文件夹</translation>
    </message>
    <message>
        <source>images are no blocks</source>
        <translation>图像不是文本块</translation>
    </message>
    <message>
        <source>images are no blocks, and links stay as they are</source>
        <translation>图像不是文本块，链接保持原样</translation>
    </message>
    <message>
        <source>is a link that leads out of the folder: not followed</source>
        <translation>是指向文件夹之外的链接：未跟随</translation>
    </message>
    <message>
        <source>is a link that leads to itself</source>
        <translation>是指向自身的链接</translation>
    </message>
    <message>
        <source>is cut off: its gzip data end too early</source>
        <translation>不完整：其 gzip 数据过早结束</translation>
    </message>
    <message>
        <source>is damaged: its gzip data cannot be unpacked</source>
        <translation>已损坏：其 gzip 数据无法解压</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>为空（0 字节）</translation>
    </message>
    <message>
        <source>is empty: a single character</source>
        <translation>为空：只有一个字符</translation>
    </message>
    <message>
        <source>is empty: nothing but white space</source>
        <translation>为空：只有空白</translation>
    </message>
    <message>
        <source>is empty: only NUL bytes</source>
        <translation>为空：只有 NUL 字节</translation>
    </message>
    <message>
        <source>is empty: only a byte order mark</source>
        <translation>为空：只有字节顺序标记</translation>
    </message>
    <message>
        <source>is larger than {0}, the limit for one page</source>
        <translation>大于 {0}，即单个页面的上限</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing; a rules file begins with format = {0}</source>
        <translation>缺失；规则文件以 format = {0} 开头</translation>
    </message>
    <message>
        <source>is not a file (a socket or an unconnected device)</source>
        <translation>不是文件（套接字或未连接的设备）</translation>
    </message>
    <message>
        <source>is not a language tag</source>
        <translation>不是语言代码</translation>
    </message>
    <message>
        <source>is not a path: it holds a NUL character</source>
        <translation>不是路径：含有 NUL 字符</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>is not text: most of it is NUL bytes</source>
        <translation>不是文本：大部分是 NUL 字节</translation>
    </message>
    <message>
        <source>is not text: most of its bytes stand for no character</source>
        <translation>不是文本：大部分字节不代表任何字符</translation>
    </message>
    <message>
        <source>is not text: {0} of its bytes are control codes</source>
        <translation>不是文本：{0} 的字节是控制码</translation>
    </message>
    <message>
        <source>is not there (or is a link to something that is not)</source>
        <translation>不存在（或是指向不存在之物的链接）</translation>
    </message>
    <message>
        <source>is not there: a part of its path is a file</source>
        <translation>不存在：路径中的一部分是文件</translation>
    </message>
    <message>
        <source>is too deep for taking what stands around it; it is only kept</source>
        <translation>嵌套太深，无法移除其周围内容；仅予以保留</translation>
    </message>
    <message>
        <source>is too deep to be tried after the one before it</source>
        <translation>嵌套太深，无法在前一个之后尝试</translation>
    </message>
    <message>
        <source>is too large: {0}, the limit for one page is {1}</source>
        <translation>太大：{0}，单个页面的上限为 {1}</translation>
    </message>
    <message>
        <source>is unknown; {0}</source>
        <translation>未知；{0}</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>是 {0}</translation>
    </message>
    <message>
        <source>is {0}, not a file</source>
        <translation>是{0}，不是文件</translation>
    </message>
    <message>
        <source>is {0}; allowed are {1}</source>
        <translation>是 {0}；允许的有 {1}</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.0 to 1.0</source>
        <translation>是 {0}；允许 0.0 到 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.5 to 1.0</source>
        <translation>是 {0}；允许 0.5 到 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is 0.7 to 1.0</source>
        <translation>是 {0}；允许 0.7 到 1.0</translation>
    </message>
    <message>
        <source>is {0}; allowed is over 0 up to 1</source>
        <translation>是 {0}；允许大于 0 至 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format 1</source>
        <translation>是 {0}；此版本读取格式 1</translation>
    </message>
    <message>
        <source>is {0}; this version reads format {1}</source>
        <translation>是 {0}；此版本读取格式 {1}</translation>
    </message>
    <message>
        <source>its name is no host, such as news.example.txt, so it is not known which site it is for</source>
        <translation>其名称不是 news.example.txt 这样的主机名，因此不知道用于哪个网站</translation>
    </message>
    <message>
        <source>larger than {0} characters: this is not a rules file</source>
        <translation>超过 {0} 个字符：这不是规则文件</translation>
    </message>
    <message>
        <source>line {0}: {1}: {2}</source>
        <translation>第 {0} 行：{1}：{2}</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>指向文件夹的链接</translation>
    </message>
    <message>
        <source>links to other posts, dates and the like</source>
        <translation>指向其他文章的链接、日期之类</translation>
    </message>
    <message>
        <source>longer than 10,000 characters</source>
        <translation>超过 10 000 个字符</translation>
    </message>
    <message>
        <source>longer than {0} characters: this is no file of site rules</source>
        <translation>超过 {0} 个字符：这不是网站规则文件</translation>
    </message>
    <message>
        <source>made its worker process end (status {0})</source>
        <translation>导致其工作进程结束（状态 {0}）</translation>
    </message>
    <message>
        <source>made its worker process end ({0}{1})</source>
        <translation>导致其工作进程结束（{0}{1}）</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>不允许读取：权限被拒绝</translation>
    </message>
    <message>
        <source>menus, sidebars and footers</source>
        <translation>菜单、侧栏和页脚</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>必须为 1 或更大</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>must be a list of tables, each beginning with [[{0}]]</source>
        <translation>必须是表的列表，每个表以 [[{0}]] 开头</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>必须是表</translation>
    </message>
    <message>
        <source>must be from 0 to 100</source>
        <translation>必须在 0 到 100 之间</translation>
    </message>
    <message>
        <source>must be from 1 to 100</source>
        <translation>必须在 1 到 100 之间</translation>
    </message>
    <message>
        <source>must be from 1 to 1000</source>
        <translation>必须在 1 到 1000 之间</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>没有指定任何内容</translation>
    </message>
    <message>
        <source>needs more memory than one page may use</source>
        <translation>所需内存超过单个页面的上限</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>nested too deep for a parser; some inner tags were left out, no text</source>
        <translation>嵌套太深，解析器无法处理；略去了一些内层标签，文本没有丢失</translation>
    </message>
    <message>
        <source>no worker process could be started: {0}</source>
        <translation>无法启动工作进程：{0}</translation>
    </message>
    <message>
        <source>no worker process stays alive here; there may be too little memory</source>
        <translation>工作进程无法保持运行；可能内存不足</translation>
    </message>
    <message>
        <source>not TOML: {0}</source>
        <translation>不是 TOML：{0}</translation>
    </message>
    <message>
        <source>not a CSS selector: {0}</source>
        <translation>不是 CSS 选择器：{0}</translation>
    </message>
    <message>
        <source>not an XPath: {0}</source>
        <translation>不是 XPath：{0}</translation>
    </message>
    <message>
        <source>nothing is fetched here</source>
        <translation>此处不获取任何内容</translation>
    </message>
    <message>
        <source>nothing is left: all {0} blocks are removed{1}</source>
        <translation>没有剩余内容：全部 {0} 个文本块都被移除{1}</translation>
    </message>
    <message>
        <source>nothing to clean: there is no text in it</source>
        <translation>没有可清理的内容：其中没有文本</translation>
    </message>
    <message>
        <source>puts text into another order</source>
        <translation>改变文本的顺序</translation>
    </message>
    <message>
        <source>says what a page on the net has to contain</source>
        <translation>说明网上页面必须包含的内容</translation>
    </message>
    <message>
        <source>searches the page inside of a search inside of a condition; that can take for ever</source>
        <translation>在条件之内的搜索中再搜索页面；可能永远无法完成</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他东西</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>tells what a page is, not which text stays</source>
        <translation>说明页面是什么，不影响保留哪些文本</translation>
    </message>
    <message>
        <source>the XPath {0}</source>
        <translation>XPath {0}</translation>
    </message>
    <message>
        <source>the address of a page to try it on</source>
        <translation>用于试验的页面地址</translation>
    </message>
    <message>
        <source>the extractor did not come to an end</source>
        <translation>提取器没有运行到结束</translation>
    </message>
    <message>
        <source>the extractor failed</source>
        <translation>提取器失败</translation>
    </message>
    <message>
        <source>the extractor {0}</source>
        <translation>提取器 {0}</translation>
    </message>
    <message>
        <source>the page has changed: {0} of your edits {1} no place in it any more</source>
        <translation>页面已更改：您的 {0} 处编辑{1}在其中已无位置</translation>
    </message>
    <message>
        <source>the parser stopped at one of its limits; text after it may be missing</source>
        <translation>解析器在其限制处停止；之后的文本可能缺失</translation>
    </message>
    <message>
        <source>the rule asks for nothing; give link_density, words, kinds or hidden</source>
        <translation>规则没有任何条件；请给出 link_density、words、kinds 或 hidden</translation>
    </message>
    <message>
        <source>the rule has neither phrases nor packs</source>
        <translation>规则既没有短语也没有短语包</translation>
    </message>
    <message>
        <source>the rule has no lines</source>
        <translation>规则没有任何行</translation>
    </message>
    <message>
        <source>the rules file is wrong</source>
        <translation>规则文件有误</translation>
    </message>
    <message>
        <source>the title is read from the page itself</source>
        <translation>标题从页面本身读取</translation>
    </message>
    <message>
        <source>the workers are closed</source>
        <translation>工作进程已关闭</translation>
    </message>
    <message>
        <source>there is a rule {0} already</source>
        <translation>已有规则 {0}</translation>
    </message>
    <message>
        <source>there is no encoding named “{0}”: try utf-8, windows-1252 or shift_jis</source>
        <translation>没有名为“{0}”的编码：请尝试 utf-8、windows-1252 或 shift_jis</translation>
    </message>
    <message>
        <source>there is no pack {0}; there are {1}</source>
        <translation>没有短语包 {0}；现有 {1}</translation>
    </message>
    <message>
        <source>there is no rule {0}{1}</source>
        <translation>没有规则 {0}{1}</translation>
    </message>
    <message>
        <source>there is one parser here</source>
        <translation>此处只有一个解析器</translation>
    </message>
    <message>
        <source>took longer than {0} s and was stopped</source>
        <translation>耗时超过 {0} 秒，已停止</translation>
    </message>
    <message>
        <source>took too much processor time and was stopped</source>
        <translation>占用处理器时间过长，已停止</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>true, false or text</source>
        <translation>true、false 或文本</translation>
    </message>
    <message>
        <source>unknown; allowed are {0}</source>
        <translation>未知；允许的有 {0}</translation>
    </message>
    <message>
        <source>unpacks to more than {0} times its size: no page does</source>
        <translation>解压后超过原大小的 {0} 倍：没有页面会这样</translation>
    </message>
    <message>
        <source>unpacks to more than {0}, the limit for one page</source>
        <translation>解压后超过 {0}，即单个页面的上限</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>what is left in the body is judged by the other rules</source>
        <translation>正文中剩余的内容由其他规则判定</translation>
    </message>
    <message>
        <source>what is written beside characters to say how they are read was left out</source>
        <translation>字符旁的注音（ruby）已省略</translation>
    </message>
    <message>
        <source>what stands at the text&apos;s edge or in it</source>
        <translation>位于正文边缘或其中的内容</translation>
    </message>
    <message>
        <source>where a selector finds nothing, the extractor&apos;s word stands</source>
        <translation>选择器找不到内容时，以提取器的判定为准</translation>
    </message>
    <message>
        <source>who wrote a page is no part of the text</source>
        <translation>页面作者不是正文的一部分</translation>
    </message>
    <message>
        <source>{0} because of a fault in CleanEditor ({1}: {2})</source>
        <translation>{0}，因为 CleanEditor 出错（{1}：{2}）</translation>
    </message>
    <message>
        <source>{0} exists already: the result is in {1}</source>
        <translation>{0} 已存在：结果在 {1}</translation>
    </message>
    <message>
        <source>{0} has to be one {1} and a line before or after it, or both</source>
        <translation>{0} 必须是一个 {1}，前面或后面（或前后都）有一行</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} 不属于 {1}</translation>
    </message>
    <message>
        <source>{0} is not an element such as div.name</source>
        <translation>{0} 不是 div.name 这样的元素</translation>
    </message>
    <message>
        <source>{0} is older than this result, which has no comments apart</source>
        <translation>{0} 比此结果更早，而此结果没有单独的评论</translation>
    </message>
    <message>
        <source>{0} is there twice; ids are unique</source>
        <translation>{0} 出现了两次；标识必须唯一</translation>
    </message>
    <message>
        <source>{0} other {1} passed over ({2})</source>
        <translation>略过另外 {0} 个{1}（{2}）</translation>
    </message>
    <message>
        <source>{0} stands for every line: say at which places</source>
        <translation>{0} 代表任何一行：请说明在哪些位置</translation>
    </message>
    <message>
        <source>{0}: a file stands where a folder is needed</source>
        <translation>{0}：需要文件夹的位置上是一个文件</translation>
    </message>
    <message>
        <source>{0}: around the text</source>
        <translation>{0}：正文周围</translation>
    </message>
    <message>
        <source>{0}: cannot be written: {1}</source>
        <translation>{0}：无法写入：{1}</translation>
    </message>
    <message>
        <source>{0}: exists already, made by another program meanwhile</source>
        <translation>{0}：已存在，期间由其他程序创建</translation>
    </message>
    <message>
        <source>{0}: exists already: name another file, or allow it to be replaced</source>
        <translation>{0}：已存在：请指定其他文件，或允许替换</translation>
    </message>
    <message>
        <source>{0}: is a device, a pipe or a socket, not a file</source>
        <translation>{0}：是设备、管道或套接字，不是文件</translation>
    </message>
    <message>
        <source>{0}: is a folder, not a file</source>
        <translation>{0}：是文件夹，不是文件</translation>
    </message>
    <message>
        <source>{0}: no results can be written into this folder: permission denied</source>
        <translation>{0}：无法将结果写入此文件夹：权限被拒绝</translation>
    </message>
    <message>
        <source>{0}: other words</source>
        <translation>{0}：其他词</translation>
    </message>
    <message>
        <source>{0}: parts by name</source>
        <translation>{0}：按名称的部分</translation>
    </message>
    <message>
        <source>{0}: parts by place</source>
        <translation>{0}：按位置的部分</translation>
    </message>
    <message>
        <source>{0}: the folder cannot be made: {1}</source>
        <translation>{0}：无法创建文件夹：{1}</translation>
    </message>
    <message>
        <source>{0}: the name is too long for a second one with “{1}”</source>
        <translation>{0}：名称太长，无法再加上“{1}”</translation>
    </message>
    <message>
        <source>{0}: the text</source>
        <translation>{0}：正文</translation>
    </message>
    <message>
        <source>{0}: there are too many files of this name</source>
        <translation>{0}：同名文件太多</translation>
    </message>
    <message>
        <source>{0}; allowed are {1}</source>
        <translation>{0}；允许的有 {1}</translation>
    </message>
    <message>
        <source>{0}; small letters, digits, and . _ - are allowed</source>
        <translation>{0}；允许小写字母、数字和 . _ -</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>TEI XML</source>
        <translation>TEI XML</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a text scrape: everything stays that no rule takes</source>
        <translation>抓取的纯文本：没有规则移除的内容全部保留</translation>
    </message>
    <message>
        <source>begins “{matched}”</source>
        <translation>以“{matched}”开头</translation>
    </message>
    <message>
        <source>belongs to the discussion that begins at “{matched}”</source>
        <translation>属于从“{matched}”开始的讨论</translation>
    </message>
    <message>
        <source>belongs to the discussion that “{matched}” opens</source>
        <translation>属于由“{matched}”引出的讨论</translation>
    </message>
    <message>
        <source>belongs to the discussion, which the page calls “{matched}”</source>
        <translation>属于讨论部分，页面称之为“{matched}”</translation>
    </message>
    <message>
        <source>belongs to the section “{matched}”</source>
        <translation>属于章节“{matched}”</translation>
    </message>
    <message>
        <source>contains “{matched}”</source>
        <translation>包含“{matched}”</translation>
    </message>
    <message>
        <source>each page of this site has a line of its own here</source>
        <translation>本网站每个网页在此处都有自己的一行</translation>
    </message>
    <message>
        <source>is mostly links</source>
        <translation>大部分是链接</translation>
    </message>
    <message>
        <source>is nearly the title again</source>
        <translation>几乎是标题的重复</translation>
    </message>
    <message>
        <source>is nothing but “{matched}” and other such words</source>
        <translation>只有“{matched}”和其他此类词语</translation>
    </message>
    <message>
        <source>is of a kind and in a place that goes</source>
        <translation>其种类和位置属于要移除的</translation>
    </message>
    <message>
        <source>is short and stands where boilerplate stands</source>
        <translation>很短，且位于样板内容所在之处</translation>
    </message>
    <message>
        <source>is the title</source>
        <translation>是标题</translation>
    </message>
    <message>
        <source>is what a reader wrote, in a part of the page called “{matched}”</source>
        <translation>是读者所写，位于页面中名为“{matched}”的部分</translation>
    </message>
    <message>
        <source>its text is tidied</source>
        <translation>其文本经过整理</translation>
    </message>
    <message>
        <source>kept because you edited it</source>
        <translation>因您编辑过而保留</translation>
    </message>
    <message>
        <source>matches the pattern with “{matched}”</source>
        <translation>以“{matched}”匹配模式</translation>
    </message>
    <message>
        <source>nearly repeats an earlier block</source>
        <translation>几乎重复了前面的文本块</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>repeats an earlier block</source>
        <translation>重复了前面的文本块</translation>
    </message>
    <message>
        <source>repeats the title</source>
        <translation>重复标题</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>由您恢复</translation>
    </message>
    <message>
        <source>says “{matched}”</source>
        <translation>内容为“{matched}”</translation>
    </message>
    <message>
        <source>says “{matched}”, after the last paragraph</source>
        <translation>内容为“{matched}”，在最后一段之后</translation>
    </message>
    <message>
        <source>says “{matched}”, together with other such words</source>
        <translation>内容为“{matched}”，与其他此类词语在一起</translation>
    </message>
    <message>
        <source>stands after the running text</source>
        <translation>位于连续正文之后</translation>
    </message>
    <message>
        <source>stands before the running text</source>
        <translation>位于连续正文之前</translation>
    </message>
    <message>
        <source>stands on many pages of this site</source>
        <translation>出现在此网站的许多页面上</translation>
    </message>
    <message>
        <source>stands on many pages of this site but for a few words: “{matched}”</source>
        <translation>除少数词语外，出现在此网站的许多页面上：“{matched}”</translation>
    </message>
    <message>
        <source>stands where {matched} points</source>
        <translation>位于 {matched} 所指之处</translation>
    </message>
    <message>
        <source>the extractor does not take it for the main content</source>
        <translation>提取器认为它不是正文</translation>
    </message>
    <message>
        <source>the extractor drops it, but blocks of its kind on this page are text</source>
        <translation>提取器舍弃了它，但此页面上同类的文本块是正文</translation>
    </message>
    <message>
        <source>the extractor drops it, but it reads like the page’s text</source>
        <translation>提取器舍弃了它，但它读起来像页面的正文</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands among text</source>
        <translation>提取器舍弃了它，但它处在正文之中</translation>
    </message>
    <message>
        <source>the extractor drops it, but it stands where the page’s text stands</source>
        <translation>提取器舍弃了它，但它位于页面正文所在之处</translation>
    </message>
    <message>
        <source>the extractor drops it, but the page calls this part its text</source>
        <translation>提取器舍弃了它，但页面把这一部分称为正文</translation>
    </message>
    <message>
        <source>the extractor drops it, but what holds it is mostly text</source>
        <translation>提取器舍弃了它，但包含它的部分大多是正文</translation>
    </message>
    <message>
        <source>the extractor drops it, but with this focus all evidence together is enough</source>
        <translation>提取器舍弃了它，但在此侧重下所有证据合起来已足够</translation>
    </message>
    <message>
        <source>the extractor failed on this page: everything stays that no rule takes</source>
        <translation>提取器在此页面上失败：没有规则移除的内容全部保留</translation>
    </message>
    <message>
        <source>the extractor found no main content: everything stays that no rule takes</source>
        <translation>提取器未找到正文：没有规则移除的内容全部保留</translation>
    </message>
    <message>
        <source>the extractor is off: everything stays that no rule takes</source>
        <translation>提取器已关闭：没有规则移除的内容全部保留</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but blocks of its kind on this page are no text</source>
        <translation>提取器认为它是内容，但此页面上同类的文本块不是正文</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but for this focus all evidence is too little</source>
        <translation>提取器认为它是内容，但在此侧重下所有证据仍不足</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it does not read like the page’s text</source>
        <translation>提取器认为它是内容，但它读起来不像页面的正文</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but it stands before or after the page’s text</source>
        <translation>提取器认为它是内容，但它位于页面正文之前或之后</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but the page’s names for this part say otherwise</source>
        <translation>提取器认为它是内容，但页面对这一部分的命名并非如此</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what holds it is mostly no text</source>
        <translation>提取器认为它是内容，但包含它的部分大多不是正文</translation>
    </message>
    <message>
        <source>the extractor takes it for content, but what is near it is no text</source>
        <translation>提取器认为它是内容，但其附近不是正文</translation>
    </message>
    <message>
        <source>the extractor takes it for the main content</source>
        <translation>提取器认为它是正文</translation>
    </message>
    <message>
        <source>the extractor took too long on this page: everything stays that no rule takes</source>
        <translation>提取器在此页面上耗时过长：没有规则移除的内容全部保留</translation>
    </message>
    <message>
        <source>“{matched}” opens a section that goes</source>
        <translation>“{matched}”开启一个要移除的章节</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Around the text of a scrape</source>
        <translation>抓取文本的正文周围</translation>
    </message>
    <message>
        <source>Ask the extractor first</source>
        <translation>先询问提取器</translation>
    </message>
    <message>
        <source>At character {0}: {1}.</source>
        <translation>第 {0} 个字符：{1}。</translation>
    </message>
    <message>
        <source>At most this share of the page</source>
        <translation>至多占页面的此比例</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>CSS selector</source>
        <translation>CSS 选择器</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Does not run on this page</source>
        <translation>不在此页面上运行</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Export images</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>导出链接</translation>
    </message>
    <message>
        <source>Finds nothing on this page</source>
        <translation>在此页面上没有找到内容</translation>
    </message>
    <message>
        <source>Finds {0} on this page</source>
        <translation>在此页面上找到 {0}</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>侧重</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>For example div.sidebar &gt; ul &gt; li; in a text scrape Share {} About</source>
        <translation>例如 div.sidebar &gt; ul &gt; li；在纯文本抓取中：Share {} About</translation>
    </message>
    <message>
        <source>From so many words</source>
        <translation>从多少个词起</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>位置类型</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leaves, for example:</source>
        <translation>例如会留下：</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines repeated on a site</source>
        <translation>网站上的重复行</translation>
    </message>
    <message>
        <source>Link density from</source>
        <translation>链接密度下限</translation>
    </message>
    <message>
        <source>Links, length and place</source>
        <translation>链接、长度和位置</translation>
    </message>
    <message>
        <source>Longest block, in words</source>
        <translation>最长的文本块（词数）</translation>
    </message>
    <message>
        <source>Makes, for example:</source>
        <translation>例如改成：</translation>
    </message>
    <message>
        <source>Must match the whole block</source>
        <translation>必须匹配整个文本块</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>电子报</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>One a line; {} stands for a name or number.</source>
        <translation>每行一条；{} 代表名称或数字。</translation>
    </message>
    <message>
        <source>One a line; {} stands for what differs.</source>
        <translation>每行一条；{} 代表有差异的部分。</translation>
    </message>
    <message>
        <source>Only in this folder: {0}</source>
        <translation>仅在此文件夹中：{0}</translation>
    </message>
    <message>
        <source>Only in this language: {0}</source>
        <translation>仅此语言：{0}</translation>
    </message>
    <message>
        <source>Only on this site: {0}</source>
        <translation>仅此网站：{0}</translation>
    </message>
    <message>
        <source>Only what the page hides</source>
        <translation>仅页面隐藏的内容</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Part of the page (selector)</source>
        <translation>页面的一部分（选择器）</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Phrase packs</source>
        <translation>短语包</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removes, for example:</source>
        <translation>例如会移除：</translation>
    </message>
    <message>
        <source>Repeated blocks</source>
        <translation>重复的文本块</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>重复的标题</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Section under a heading</source>
        <translation>标题下的章节</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Slow: takes {0} ms on this page</source>
        <translation>慢：在此页面上耗时 {0} 毫秒</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Tables are content</source>
        <translation>表格算作内容</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>移除范围</translation>
    </message>
    <message>
        <source>The block</source>
        <translation>文本块</translation>
    </message>
    <message>
        <source>The language of this page is not known</source>
        <translation>此页面的语言未知</translation>
    </message>
    <message>
        <source>The readers’ discussion</source>
        <translation>读者讨论</translation>
    </message>
    <message>
        <source>The site of this page is not known</source>
        <translation>此页面所属的网站未知</translation>
    </message>
    <message>
        <source>This page stands in no folder</source>
        <translation>此页面不在任何文件夹中</translation>
    </message>
    <message>
        <source>Tidy the text</source>
        <translation>整理文本</translation>
    </message>
    <message>
        <source>To the left more is kept, to the right more is removed</source>
        <translation>向左保留更多，向右移除更多</translation>
    </message>
    <message>
        <source>Weak phrases count from</source>
        <translation>弱短语计数下限</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What it finds on this page</source>
        <translation>它在此页面上找到的内容</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Where this rule acts: {0}</source>
        <translation>此规则的作用范围：{0}</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>词数下限</translation>
    </message>
    <message>
        <source>Words that outweigh a short line</source>
        <translation>足以抵过一短行的词数</translation>
    </message>
    <message>
        <source>Words up to (0: any)</source>
        <translation>词数上限（0：不限）</translation>
    </message>
    <message>
        <source>a backslash at the end; write \\ for one in the text</source>
        <translation>末尾有反斜杠；若要表示文本中的反斜杠，请写 \\</translation>
    </message>
    <message>
        <source>a second “+” is not available and not needed: no pattern takes long here</source>
        <translation>不支持第二个“+”，也不需要：此处没有模式会耗时过长</translation>
    </message>
    <message>
        <source>after the text</source>
        <translation>正文之后</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>back-references such as “{1}” are not available</source>
        <translation>不支持“{1}”这样的反向引用</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>正文之前</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>以它开头</translation>
    </message>
    <message>
        <source>contains it</source>
        <translation>包含它</translation>
    </message>
    <message>
        <source>equals it</source>
        <translation>与它相同</translation>
    </message>
    <message>
        <source>for example .share-bar, #comments</source>
        <translation>例如 .share-bar, #comments</translation>
    </message>
    <message>
        <source>for example //div[@role=&apos;navigation&apos;]</source>
        <translation>例如 //div[@role=&apos;navigation&apos;]</translation>
    </message>
    <message>
        <source>for example archive/*, */2012/*</source>
        <translation>例如 archive/*, */2012/*</translation>
    </message>
    <message>
        <source>for example en, de</source>
        <translation>例如 en, de</translation>
    </message>
    <message>
        <source>for example news.example, blog.example</source>
        <translation>例如 news.example, blog.example</translation>
    </message>
    <message>
        <source>in “{1}” the smaller number comes first</source>
        <translation>在“{1}”中较小的数应在前</translation>
    </message>
    <message>
        <source>inside the text</source>
        <translation>正文之中</translation>
    </message>
    <message>
        <source>look-ahead and look-behind (?=…) (?&lt;=…), back-references \1, and counts over 1000 are not available</source>
        <translation>不支持前后断言 (?=…) (?&lt;=…)、反向引用 \1 和超过 1000 的次数</translation>
    </message>
    <message>
        <source>look-ahead “{1}” is not available; match the whole and keep it short</source>
        <translation>不支持前瞻“{1}”；请匹配整体并保持简短</translation>
    </message>
    <message>
        <source>look-behind “{1}” is not available; match what stands before as well</source>
        <translation>不支持后顾“{1}”；请把前面的内容也匹配进来</translation>
    </message>
    <message>
        <source>nothing stands before “{1}” that could be repeated</source>
        <translation>“{1}”之前没有可重复的内容</translation>
    </message>
    <message>
        <source>nothing was opened that “)” could close; write \) for a bracket in the text</source>
        <translation>没有可由“)”闭合的内容；若要表示文本中的括号，请写 \)</translation>
    </message>
    <message>
        <source>or XPath</source>
        <translation>或 XPath</translation>
    </message>
    <message>
        <source>the bracket “(” is missing its “)”; write \( for a bracket in the text</source>
        <translation>括号“(”缺少“)”；若要表示文本中的括号，请写 \(</translation>
    </message>
    <message>
        <source>the bracket “[” is missing its “]”; write \[ for a bracket in the text</source>
        <translation>括号“[”缺少“]”；若要表示文本中的括号，请写 \[</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>其周围的内容</translation>
    </message>
    <message>
        <source>“(?&gt;” is not available and not needed: no pattern takes long here</source>
        <translation>不支持“(?&gt;”，也不需要：此处没有模式会耗时过长</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: {2}</source>
        <translation>“{1}”不能使用：{2}</translation>
    </message>
    <message>
        <source>“{1}” counts too far: 1000 is the most</source>
        <translation>“{1}”次数太大：最多 1000</translation>
    </message>
    <message>
        <source>“{1}” goes from a later character to an earlier one</source>
        <translation>“{1}”从后面的字符到前面的字符</translation>
    </message>
    <message>
        <source>“{1}” is no kind of group; (?: ) and (?P&lt;name&gt; ) are, and (?i)</source>
        <translation>“{1}”不是一种组；可用的有 (?: )、(?P&lt;name&gt; ) 和 (?i)</translation>
    </message>
    <message>
        <source>“{1}” means nothing here; write \\ for a backslash in the text</source>
        <translation>“{1}”在此没有意义；若要表示文本中的反斜杠，请写 \\</translation>
    </message>
    <message>
        <source>“{1}” repeats what is repeated already</source>
        <translation>“{1}”重复了已重复的内容</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Affiliate notice</source>
        <translation>联盟营销声明</translation>
    </message>
    <message>
        <source>Around the text of a scrape</source>
        <translation>抓取文本的正文周围</translation>
    </message>
    <message>
        <source>Blog footer</source>
        <translation>博客页脚</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>面包屑导航</translation>
    </message>
    <message>
        <source>Buttons and form labels</source>
        <translation>按钮和表单标签</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Cookie 提示</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>版权行</translation>
    </message>
    <message>
        <source>Cuts links off the end of a text that lead to the rest of it or to its editor.</source>
        <translation>剪去文本末尾指向其余部分或编辑页面的链接。</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Discussion in a text scrape</source>
        <translation>抓取文本中的讨论</translation>
    </message>
    <message>
        <source>Drops the marks that only say where a word may be broken, so that it can be found again.</source>
        <translation>去掉只表示何处可断词的标记，使词语可以再被找到。</translation>
    </message>
    <message>
        <source>Forum profile lines</source>
        <translation>论坛资料行</translation>
    </message>
    <message>
        <source>From a heading such as “Related Posts” or “Latest from Blog” to the end of its list.</source>
        <translation>从“相关文章”或“博客最新”之类的标题到其列表结束。</translation>
    </message>
    <message>
        <source>Heading of related posts</source>
        <translation>相关文章的标题</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>隐藏文本</translation>
    </message>
    <message>
        <source>Keeps the best wording of the page’s title, whatever was said before.</source>
        <translation>保留页面标题的最佳写法，不论之前的判定如何。</translation>
    </message>
    <message>
        <source>Label and date</source>
        <translation>标签与日期</translation>
    </message>
    <message>
        <source>Link lists under the text</source>
        <translation>正文下方的链接列表</translation>
    </message>
    <message>
        <source>Makes every space a plain single one: no-break spaces, thin spaces, runs of spaces.</source>
        <translation>把所有空格变成单个普通空格：不换行空格、窄空格、连续空格。</translation>
    </message>
    <message>
        <source>Newsletter box</source>
        <translation>电子报订阅框</translation>
    </message>
    <message>
        <source>Pingbacks</source>
        <translation>引用通告</translation>
    </message>
    <message>
        <source>Plain spaces</source>
        <translation>普通空格</translation>
    </message>
    <message>
        <source>Related and latest posts</source>
        <translation>相关文章和最新文章</translation>
    </message>
    <message>
        <source>Repeated paragraph</source>
        <translation>重复的段落</translation>
    </message>
    <message>
        <source>Repeated title</source>
        <translation>重复的标题</translation>
    </message>
    <message>
        <source>Reply form</source>
        <translation>回复表单</translation>
    </message>
    <message>
        <source>Row of networks</source>
        <translation>社交网络栏</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>分享栏</translation>
    </message>
    <message>
        <source>Site navigation</source>
        <translation>网站导航</translation>
    </message>
    <message>
        <source>Soft hyphens and unseen characters</source>
        <translation>软连字符和不可见字符</translation>
    </message>
    <message>
        <source>Takes a line in the middle of an article that points to another one.</source>
        <translation>移除文章中间指向另一篇文章的行。</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but a copyright notice with its year.</source>
        <translation>移除只有版权声明和年份的行。</translation>
    </message>
    <message>
        <source>Takes a line that is nothing but the names of three or more networks.</source>
        <translation>移除只有三个或更多社交网络名称的行。</translation>
    </message>
    <message>
        <source>Takes a long paragraph that stands on the page a second time, word for word; refrains and other short lines stay.</source>
        <translation>移除在页面上逐字第二次出现的长段落；叠句等短行保留。</translation>
    </message>
    <message>
        <source>Takes a short line that asks to follow the site on a network.</source>
        <translation>移除邀请在社交网络上关注网站的短行。</translation>
    </message>
    <message>
        <source>Takes boxes that ask for an e-mail address.</source>
        <translation>移除要求填写电子邮件地址的方框。</translation>
    </message>
    <message>
        <source>Takes buttons and captions that ask to share, like or print.</source>
        <translation>移除邀请分享、点赞或打印的按钮和说明。</translation>
    </message>
    <message>
        <source>Takes buttons, labels and choices of forms.</source>
        <translation>移除表单的按钮、标签和选项。</translation>
    </message>
    <message>
        <source>Takes consent banners and their buttons; on pages that are about privacy it is better off.</source>
        <translation>移除同意横幅及其按钮；在讨论隐私的页面上最好关闭此规则。</translation>
    </message>
    <message>
        <source>Takes further copies of the page’s title, whatever their quotes or the site’s name behind them, and leaves the best one.</source>
        <translation>移除页面标题的其他副本，不论引号如何或后面是否带网站名，只留下最好的一个。</translation>
    </message>
    <message>
        <source>Takes lines that say which other blogs linked here.</source>
        <translation>移除说明哪些其他博客链接到此处的行。</translation>
    </message>
    <message>
        <source>Takes list entries under the last paragraph that are nothing but a link.</source>
        <translation>移除最后一段之下只有链接的列表项。</translation>
    </message>
    <message>
        <source>Takes skip links, menus, and the way to the previous and next post.</source>
        <translation>移除跳转链接、菜单以及前后文章的链接。</translation>
    </message>
    <message>
        <source>Takes the form that asks for a comment: its title, its labels, its small print.</source>
        <translation>移除征求评论的表单：其标题、标签和说明文字。</translation>
    </message>
    <message>
        <source>Takes the heading over a list of other articles, such as “You may also like”.</source>
        <translation>移除其他文章列表上方的标题，例如“您可能还喜欢”。</translation>
    </message>
    <message>
        <source>Takes the line in which a blog names a post’s author and hour, also where its parts run together.</source>
        <translation>移除博客标注文章作者和时间的行，即使各部分连在一起。</translation>
    </message>
    <message>
        <source>Takes the line of Korean, Chinese and Japanese papers that says when an article was entered or changed.</source>
        <translation>移除韩文、中文和日文报纸中说明文章何时发布或修改的那一行。</translation>
    </message>
    <message>
        <source>Takes the line that leads to the post before or after, with its title.</source>
        <translation>去掉通往上一篇或下一篇并带有标题的那一行。</translation>
    </message>
    <message>
        <source>Takes the line that lists a post’s categories or tags.</source>
        <translation>移除列出文章分类或标签的行。</translation>
    </message>
    <message>
        <source>Takes the line that says where a page stands on its site, such as “Home » News”.</source>
        <translation>移除说明页面在网站中位置的行，例如“首页 » 新闻”。</translation>
    </message>
    <message>
        <source>Takes the line under an agency’s report that names who reported, wrote and edited it.</source>
        <translation>移除通讯社稿件下方列出采访、撰写和编辑人员的那一行。</translation>
    </message>
    <message>
        <source>Takes the lines beside a forum post that count its author’s posts and say when they joined.</source>
        <translation>移除论坛帖子旁统计作者发帖数和注册时间的行。</translation>
    </message>
    <message>
        <source>Takes the notice that a site earns a commission on what its readers buy.</source>
        <translation>移除说明网站从读者购买中赚取佣金的声明。</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under a page: comments, pingbacks and the form for a new one. Comments can be kept, or exported apart, instead.</source>
        <translation>移除页面下方的读者讨论：评论、引用通告和新评论表单。评论也可以保留或单独导出。</translation>
    </message>
    <message>
        <source>Takes the readers’ discussion under the text of a scrape, from its first sign to its last: a count of comments, a reply form, lines that tell who wrote when.</source>
        <translation>移除抓取文本正文下方的读者讨论，从第一个迹象到最后一个：评论数、回复表单、说明谁在何时写下的行。</translation>
    </message>
    <message>
        <source>Takes the sentence in which a blog says when and where it filed a post.</source>
        <translation>去掉博客说明某篇文章何时、归入何处的那句话。</translation>
    </message>
    <message>
        <source>Takes the sentence that blogs put at the end of a post in their feed.</source>
        <translation>移除博客在订阅源文章末尾加上的句子。</translation>
    </message>
    <message>
        <source>Takes what stands before and after the running text of a scrape: menus, teasers, footers, told by length, end marks and what phrase packs know of their lines. Takes nothing where there is little running text.</source>
        <translation>移除抓取文本中连续正文前后的内容：菜单、摘要、页脚，依据长度、句末标点和短语包判断。连续正文很少时不移除任何内容。</translation>
    </message>
    <message>
        <source>Takes what stands under a page: who powers it, feeds, archives, legal links, a post’s tags.</source>
        <translation>移除页面底部的内容：技术支持、订阅源、存档、法律链接、文章标签。</translation>
    </message>
    <message>
        <source>Takes what the page asks browsers not to show. Off at first: many pages hide their text until a script unveils it.</source>
        <translation>移除页面要求浏览器不显示的内容。默认关闭：许多页面会先隐藏文本，再由脚本显示。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Way to the next post</source>
        <translation>通往下一篇</translation>
    </message>
    <message>
        <source>“Continue reading” and “[edit]” tails</source>
        <translation>“继续阅读”和“[编辑]”尾巴</translation>
    </message>
    <message>
        <source>“Filed under: …”</source>
        <translation>“分类于：…”</translation>
    </message>
    <message>
        <source>“Follow us on …”</source>
        <translation>“在……关注我们”</translation>
    </message>
    <message>
        <source>“Posted by … at …”</source>
        <translation>“由……发表于……”</translation>
    </message>
    <message>
        <source>“Read also: …”</source>
        <translation>“另请阅读：…”</translation>
    </message>
    <message>
        <source>“Reporting by …; editing by …”</source>
        <translation>“Reporting by …; editing by …”</translation>
    </message>
    <message>
        <source>“The post … appeared first on …”</source>
        <translation>“文章……首发于……”</translation>
    </message>
    <message>
        <source>“This entry was posted …”</source>
        <translation>“This entry was posted …”</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}</source>
        <translation>第 {number} 个文本块，{kind}，{verdict}</translation>
    </message>
    <message>
        <source>Block {number}, {kind}, {verdict}, edited by you</source>
        <translation>第 {number} 个文本块，{kind}，{verdict}，由您编辑</translation>
    </message>
    <message>
        <source>Blog footers</source>
        <translation>博客页脚</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments and reply forms</source>
        <translation>评论和回复表单</translation>
    </message>
    <message>
        <source>Discussions, reply forms and pingbacks.</source>
        <translation>讨论、回复表单和引用通告。</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>提取器</translation>
    </message>
    <message>
        <source>Footers</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>Links to other posts, and their teasers.</source>
        <translation>指向其他文章的链接及其摘要。</translation>
    </message>
    <message>
        <source>Menus, breadcrumbs, links to the next page.</source>
        <translation>菜单、面包屑导航、下一页链接。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>我的规则</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>电子报</translation>
    </message>
    <message>
        <source>Newsletter and cookies</source>
        <translation>电子报和 Cookie</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Related and latest</source>
        <translation>相关和最新内容</translation>
    </message>
    <message>
        <source>Rules of your own.</source>
        <translation>您自己的规则。</translation>
    </message>
    <message>
        <source>Share bars and invitations to follow.</source>
        <translation>分享栏和关注邀请。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Sharing and follow</source>
        <translation>分享和关注</translation>
    </message>
    <message>
        <source>Sign-up forms, consent notices, advertisements.</source>
        <translation>注册表单、同意提示、广告。</translation>
    </message>
    <message>
        <source>The title stays once, in its best wording.</source>
        <translation>标题只保留一次，取其最佳写法。</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What a blog prints under every post.</source>
        <translation>博客在每篇文章下方显示的内容。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You edited it, so it stays</source>
        <translation>您编辑过它，因此保留</translation>
    </message>
    <message>
        <source>You keep it</source>
        <translation>您保留了它</translation>
    </message>
    <message>
        <source>You remove it</source>
        <translation>您移除了它</translation>
    </message>
    <message>
        <source>button or label</source>
        <translation>按钮或标签</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>exported apart by “{rule}”: {why}</source>
        <translation>由“{rule}”单独导出：{why}</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>较有把握</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>kept by “{rule}”: {why}</source>
        <translation>由“{rule}”保留：{why}</translation>
    </message>
    <message>
        <source>kept: {why}</source>
        <translation>保留：{why}</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>把握不大</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>removed by “{rule}”: {why}</source>
        <translation>由“{rule}”移除：{why}</translation>
    </message>
    <message>
        <source>removed: {why}</source>
        <translation>移除：{why}</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>{who} agrees to keep it: {why}</source>
        <translation>{who} 也同意保留：{why}</translation>
    </message>
    <message>
        <source>{who} agrees to remove it: {why}</source>
        <translation>{who} 也同意移除：{why}</translation>
    </message>
    <message>
        <source>{who} has it exported apart: {why}</source>
        <translation>{who} 让它单独导出：{why}</translation>
    </message>
    <message>
        <source>{who} keeps it: {why}</source>
        <translation>{who} 保留了它：{why}</translation>
    </message>
    <message>
        <source>{who} removes it: {why}</source>
        <translation>{who} 移除了它：{why}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
</TS>
