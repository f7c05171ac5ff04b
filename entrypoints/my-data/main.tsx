document.title = 'Rep Assistant';
